package org.ozonenet.directory;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.reference.PostId;

/** Entries for tests. Numbers are those that Ofcom reserves for fiction. */
public final class DirectoryFixtures {

    public static final ContactMeans PRIVATE =
            new ContactMeans(ContactMeans.Kind.MOBILE, "+442079460018", Visibility.COUNTERPARTS, true);
    public static final ContactMeans SECRET =
            new ContactMeans(ContactMeans.Kind.MOBILE, "+442079460019", Visibility.ONLY_ME, false);
    public static final ContactMeans OPEN =
            new ContactMeans(ContactMeans.Kind.MAIL, "desk@example.org", Visibility.NETWORK, false);

    private DirectoryFixtures() {}

    public static EntryDraft person(String country, String name, ContactFunction function) {
        return person(country, name, function, null, List.of(PRIVATE, OPEN));
    }

    public static EntryDraft person(
            String country,
            String name,
            ContactFunction function,
            @Nullable PersonId account,
            List<ContactMeans> means) {
        return new EntryDraft(
                EntryKind.PERSON,
                EntryName.of(LocalizedText.english(name)),
                Set.of(function),
                new Iso2(country),
                Set.of(),
                "Customs",
                null,
                List.of(),
                List.of(new SpokenLanguage("en", SpokenLanguage.Level.WORKING)),
                ZoneId.of("Asia/Vientiane"),
                null,
                means,
                false,
                account);
    }

    public static EntryDraft desk(String country, String name, String post) {
        return desk(country, name, post, List.of(OPEN));
    }

    public static EntryDraft desk(String country, String name, String post, List<ContactMeans> means) {
        return new EntryDraft(
                EntryKind.DESK,
                EntryName.of(LocalizedText.english(name)),
                Set.of(ContactFunction.CUSTOMS_OFFICER),
                new Iso2(country),
                Set.of(),
                null,
                null,
                List.of(new PostId(post)),
                List.of(),
                ZoneId.of("Asia/Vientiane"),
                WorkingHours.aroundTheClock(),
                means,
                false,
                null);
    }
}
