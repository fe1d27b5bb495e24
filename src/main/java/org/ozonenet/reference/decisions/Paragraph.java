package org.ozonenet.reference.decisions;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.reference.KigaliGroup;

/**
 * An operative paragraph.
 *
 * @param number from 1
 * @param topic in a few words
 * @param summary in our own words
 * @param addressees who is to act
 * @param concerns whom it concerns
 * @param parties countries that it names; none where a rule decides
 * @param refersTo other paragraphs of the same decision
 * @param instruments articles, decisions and standards that it names
 * @param items what is listed below it
 * @param dates what it dates
 */
public record Paragraph(
        int number,
        LocalizedText topic,
        LocalizedText summary,
        List<Addressee> addressees,
        Set<Concern> concerns,
        List<Iso2> parties,
        List<Integer> refersTo,
        List<String> instruments,
        List<Item> items,
        List<Dated> dates) {

    public Paragraph {
        addressees = List.copyOf(addressees);
        concerns = Set.copyOf(concerns);
        parties = List.copyOf(parties);
        refersTo = List.copyOf(refersTo);
        instruments = List.copyOf(instruments);
        items = List.copyOf(items);
        dates = List.copyOf(dates);
        if (concerns.isEmpty()) {
            throw new IllegalArgumentException("applies_to is empty.");
        }
    }

    /** The dates that hold for a group of parties: those of all and those of the group. */
    public List<Dated> dates(KigaliGroup group) {
        return dates.stream()
                .filter(dated -> dated.group() == null || dated.group() == group)
                .toList();
    }

    /** Who is to act. */
    public enum Addressee {
        PARTIES,
        TEAP,
        EXCOM,
        EXCOM_CHAIR,
        MOP,
        IMPCOM,
        OZONE_SECRETARIAT
    }

    /** Whom a paragraph concerns. */
    public enum Concern {
        ALL("all"),
        ARTICLE_5("A5"),
        ARTICLE_5_GROUP_1("A5-1"),
        ARTICLE_5_GROUP_2("A5-2"),
        LATER_START("nonA5-special"),
        HIGH_AMBIENT_TEMPERATURE("HAT");

        private final String code;

        Concern(String code) {
            this.code = code;
        }

        static Concern of(String code) {
            for (var concern : values()) {
                if (concern.code.equals(code)) {
                    return concern;
                }
            }
            throw new IllegalArgumentException("applies_to: '%s' is not known.".formatted(code));
        }
    }

    /**
     * Something listed below a paragraph.
     *
     * @param code for example 15(c)(iv)
     * @param text in our own words
     */
    public record Item(String code, LocalizedText text) {}

    /**
     * A date or span of dates.
     *
     * @param from year or day as text, for example 2024 or 2024-01-01; null where it recurs without a first date
     * @param to end of the span, or null
     * @param what what falls due or begins
     * @param computed whether the date follows from a rule of the text instead of standing in it
     * @param group group of parties for which it holds, or null for all
     */
    public record Dated(
            @Nullable String from,
            @Nullable String to,
            LocalizedText what,
            boolean computed,
            @Nullable KigaliGroup group) {

        public Dated {
            for (var date : new @Nullable String[] {from, to}) {
                if (date != null && !date.matches("\\d{4}(-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]))?")) {
                    throw new IllegalArgumentException("dates: '%s' is neither a year nor a day.".formatted(date));
                }
            }
        }
    }
}
