package org.ozonenet.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Lang;
import org.ozonenet.reference.PostId;

/** What other systems are given, in the words of {@code openapi.json}. What is null is left out. */
final class ApiJson {

    private ApiJson() {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Page(int page, int size, long total, @Nullable String next, List<Entry> entries) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(
            String id,
            String kind,
            Name name,
            List<String> functions,
            @Nullable String country,
            @Nullable String organisation,
            List<String> posts,
            List<Language> languages,
            List<Means> means,
            boolean moreMeans,
            String timeZone,
            @Nullable Hours hours,
            @Nullable Verified verified,
            boolean vacant) {

        static Entry of(SystemReading.Given given) {
            var card = given.card();
            return new Entry(
                    card.id().value(),
                    word(card.kind()),
                    Name.of(card.name()),
                    card.functions().stream().map(ApiJson::word).toList(),
                    card.country() == null ? null : card.country().value(),
                    card.organisation(),
                    given.posts().stream().map(PostId::value).toList(),
                    card.languages().stream()
                            .map(each -> new Language(each.tag(), word(each.level())))
                            .toList(),
                    card.means().stream()
                            .map(each -> new Means(word(each.kind()), each.value(), each.preferred()))
                            .toList(),
                    card.moreMeans(),
                    card.zone().getId(),
                    Hours.of(card.hours()),
                    Verified.of(card.verified()),
                    card.vacant());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Name(
            String latin,
            @Nullable String ru,
            @Nullable String zh,
            @Nullable String original,
            List<String> alsoWritten) {

        static Name of(EntryName name) {
            var texts = name.shown().texts();
            return new Name(name.latin(), texts.get(Lang.RU), texts.get(Lang.ZH), name.original(), name.alsoWritten());
        }
    }

    record Language(String tag, String level) {}

    record Means(String kind, String value, boolean preferred) {}

    record Hours(List<String> days, String from, String until) {

        static @Nullable Hours of(@Nullable WorkingHours hours) {
            return hours == null
                    ? null
                    : new Hours(
                            hours.days().stream().sorted().map(ApiJson::word).toList(),
                            hours.from().toString(),
                            hours.until().toString());
        }
    }

    record Verified(String at, String how, boolean changedSince) {

        static @Nullable Verified of(EntryCard.@Nullable LastVerified last) {
            return last == null ? null : new Verified(last.at().toString(), word(last.how()), last.changedSince());
        }
    }

    /** Why there is no answer (RFC 9457). */
    record Problem(String type, String title, int status, String detail) {}

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
