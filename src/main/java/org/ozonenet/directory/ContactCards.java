package org.ozonenet.directory;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Address;
import ezvcard.property.FormattedName;
import ezvcard.property.Impp;
import ezvcard.property.Kind;
import ezvcard.property.Language;
import ezvcard.property.Revision;
import ezvcard.property.Telephone;
import ezvcard.property.Timezone;
import ezvcard.property.Uid;
import ezvcard.util.TelUri;
import java.util.List;
import java.util.Locale;
import org.ozonenet.kernel.Lang;

/** Entries as contact cards of version 4.0 (RFC 6350), with those fields that the reader of the entry was given. */
public final class ContactCards {

    private ContactCards() {}

    /** One card after the other, in one file. Vacant places have none. */
    public static String of(List<EntryCard> entries) {
        var cards = entries.stream()
                .filter(entry -> !entry.vacant())
                .map(ContactCards::card)
                .toList();
        return Ezvcard.write(cards).version(VCardVersion.V4_0).prodId(false).go();
    }

    private static VCard card(EntryCard entry) {
        var card = new VCard(VCardVersion.V4_0);
        card.setUid(new Uid("urn:x-ozonenet:entry:" + entry.id().value()));
        card.setKind(entry.kind() == EntryKind.DESK ? Kind.org() : Kind.individual());
        names(card, entry);
        if (entry.organisation() != null) {
            card.setOrganization(entry.organisation());
        }
        entry.functions()
                .forEach(function ->
                        card.addRole(function.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
        for (var at = 0; at < entry.languages().size(); at++) {
            var language = new Language(entry.languages().get(at).tag());
            language.setPref(at + 1);
            card.addLanguage(language);
        }
        if (entry.country() != null) {
            var address = new Address();
            address.setCountry(Locale.of("", entry.country().value()).getDisplayCountry(Locale.ENGLISH));
            card.addAddress(address);
        }
        card.setTimezone(new Timezone(entry.zone().getId()));
        entry.means().forEach(means -> add(card, means));
        var verified = entry.verified();
        if (verified != null) {
            card.setRevision(new Revision(verified.at()));
        }
        return card;
    }

    /** The Latin form is the one that every telephone shows; the others stand beside it with their language. */
    private static void names(VCard card, EntryCard entry) {
        var latin = new FormattedName(entry.name().latin());
        latin.setPref(1);
        card.addFormattedName(latin);
        entry.name().shown().texts().forEach((language, text) -> {
            if (language != Lang.EN) {
                var name = new FormattedName(text);
                name.setLanguage(language.code());
                card.addFormattedName(name);
            }
        });
        if (entry.name().original() != null) {
            card.addFormattedName(new FormattedName(entry.name().original()));
        }
        if (!entry.name().alsoWritten().isEmpty()) {
            card.setNickname(entry.name().alsoWritten().toArray(String[]::new));
        }
    }

    private static void add(VCard card, ContactMeans means) {
        switch (means.kind()) {
            case TELEPHONE, MOBILE -> {
                var telephone = new Telephone(new TelUri.Builder(means.value()).build());
                telephone.getTypes().add(TelephoneType.WORK);
                if (means.kind() == ContactMeans.Kind.MOBILE) {
                    telephone.getTypes().add(TelephoneType.CELL);
                }
                telephone.setPref(means.preferred() ? 1 : null);
                card.addTelephoneNumber(telephone);
            }
            case MAIL -> {
                var mail = new ezvcard.property.Email(means.value());
                mail.setPref(means.preferred() ? 1 : null);
                card.addEmail(mail);
            }
            case WHATSAPP, TELEGRAM, WECHAT, SIGNAL, VIBER -> {
                var messenger = new Impp(means.kind().name().toLowerCase(Locale.ROOT), means.value());
                messenger.setPref(means.preferred() ? 1 : null);
                card.addImpp(messenger);
            }
        }
    }
}
