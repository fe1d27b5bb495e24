package org.ozonenet.directory;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
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
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ozonenet.kernel.Lang;
import org.ozonenet.paper.FoldedLines;

/**
 * Entries as contact cards of version 4.0 (RFC 6350), with those fields that the reader of the entry was given. What
 * the standard has no word for (how well a language is spoken, hours, how it was verified) stands in parameters and
 * properties of its own, which other programs pass over.
 */
public final class ContactCards {

    /** Parameter of a language: how well it is spoken. */
    public static final String LEVEL = "X-LEVEL";

    private static final String HOURS = "X-OZONENET-HOURS";
    private static final String VERIFIED = "X-OZONENET-VERIFIED";

    /** Parameter of an address with the code of its country (RFC 8605). */
    private static final String COUNTRY_CODE = "CC";

    private ContactCards() {}

    /** One card after the other, in one file. Vacant places have none. */
    public static String of(List<EntryCard> entries) {
        var cards = entries.stream()
                .filter(entry -> !entry.vacant())
                .map(ContactCards::card)
                .toList();
        var text = new StringWriter();
        try (var writer = new VCardWriter(text, VCardVersion.V4_0)) {
            writer.setAddProdId(false);
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            for (var card : cards) {
                writer.write(card);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().lines().map(FoldedLines::of).collect(Collectors.joining());
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
            var spoken = entry.languages().get(at);
            var language = new Language(spoken.tag());
            language.setPref(at + 1);
            language.setParameter(LEVEL, spoken.level().name());
            card.addLanguage(language);
        }
        if (entry.country() != null) {
            var address = new Address();
            address.setCountry(Locale.of("", entry.country().value()).getDisplayCountry(Locale.ENGLISH));
            address.setParameter(COUNTRY_CODE, entry.country().value());
            card.addAddress(address);
        }
        card.setTimezone(new Timezone(entry.zone().getId()));
        entry.means().forEach(means -> add(card, means));
        var hours = entry.hours();
        if (hours != null) {
            card.addExtendedProperty(
                    HOURS,
                    hours.days().stream().sorted().map(Enum::name).collect(Collectors.joining(" ")) + " " + hours.from()
                            + " " + hours.until());
        }
        var verified = entry.verified();
        if (verified != null) {
            card.setRevision(new Revision(verified.at()));
            var how = card.addExtendedProperty(VERIFIED, verified.at().toString());
            how.setParameter("X-HOW", verified.how().name());
            how.setParameter("X-CHANGED-SINCE", Boolean.toString(verified.changedSince()));
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
