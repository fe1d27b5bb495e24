package org.ozonenet.reference.decisions;

import static org.ozonenet.reference.decisions.Applicability.Reason;

import java.util.List;
import org.ozonenet.reference.Country;
import org.ozonenet.reference.KigaliGroup;

/** The rule that decides whether a paragraph concerns a country. */
class Applying {

    /** From the reason that says most about a country to the one that says least. */
    private static final List<Paragraph.Concern> ORDER = List.of(
            Paragraph.Concern.HIGH_AMBIENT_TEMPERATURE,
            Paragraph.Concern.LATER_START,
            Paragraph.Concern.ARTICLE_5_GROUP_2,
            Paragraph.Concern.ARTICLE_5_GROUP_1,
            Paragraph.Concern.ARTICLE_5,
            Paragraph.Concern.ALL);

    Applicability of(Paragraph paragraph, Country country) {
        var group = country.group();
        if (group == null) {
            return new Applicability(false, Reason.NOT_A_PARTY);
        }
        var concerns = ORDER.stream().filter(paragraph.concerns()::contains).toList();
        return concerns.stream()
                .filter(concern -> holds(concern, country, group))
                .findFirst()
                .map(concern -> new Applicability(true, reason(concern)))
                .orElseGet(() -> new Applicability(false, refusal(concerns.getFirst(), group)));
    }

    private static boolean holds(Paragraph.Concern concern, Country country, KigaliGroup group) {
        return switch (concern) {
            case ALL -> true;
            case ARTICLE_5 -> group.isArticle5();
            case ARTICLE_5_GROUP_1 -> group == KigaliGroup.A5_1;
            case ARTICLE_5_GROUP_2 -> group == KigaliGroup.A5_2;
            case LATER_START -> group == KigaliGroup.NON_A5_SPECIAL;
            case HIGH_AMBIENT_TEMPERATURE -> country.highAmbientTemperature();
        };
    }

    private static Reason reason(Paragraph.Concern concern) {
        return switch (concern) {
            case ALL -> Reason.EVERY_PARTY;
            case ARTICLE_5 -> Reason.ARTICLE_5;
            case ARTICLE_5_GROUP_1 -> Reason.ARTICLE_5_GROUP_1;
            case ARTICLE_5_GROUP_2 -> Reason.ARTICLE_5_GROUP_2;
            case LATER_START -> Reason.LATER_START;
            case HIGH_AMBIENT_TEMPERATURE -> Reason.HIGH_AMBIENT_TEMPERATURE;
        };
    }

    private static Reason refusal(Paragraph.Concern concern, KigaliGroup group) {
        return switch (concern) {
            case HIGH_AMBIENT_TEMPERATURE -> Reason.NOT_HIGH_AMBIENT_TEMPERATURE;
            case LATER_START -> Reason.NOT_LATER_START;
            case ARTICLE_5_GROUP_2 -> group.isArticle5() ? Reason.NOT_GROUP_2 : Reason.NOT_ARTICLE_5;
            case ARTICLE_5, ARTICLE_5_GROUP_1, ALL -> Reason.NOT_ARTICLE_5;
        };
    }
}
