package org.ozonenet.meetings;

import com.ibm.icu.text.PluralRules;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The sentence about participants that reports of such meetings print, with the plural forms of its language. It says
 * what was stated and nothing about what was not.
 */
public final class FigureSentence {

    private final Texts texts;
    private final PluralRules plurals;

    public FigureSentence(Locale locale, Texts texts) {
        this.texts = texts;
        this.plurals = PluralRules.forLocale(locale);
    }

    /** The sentence, or empty where not even the total was stated. */
    public Optional<String> about(Figures figures) {
        var total = figures.total();
        if (total == null) {
            return Optional.empty();
        }
        var said = counted("participants", total);
        var women = figures.women();
        var men = figures.men();
        if (women != null && men != null) {
            said = texts.text("meetings.sentence.gender", said, counted("women", women), counted("men", men));
        }
        said = with(said, "online", figures.online());
        said = with(said, "in-person", figures.inPerson());
        return Optional.of(texts.text("meetings.sentence.end", said));
    }

    private String with(String said, String what, @Nullable Integer count) {
        return count == null ? said : texts.text("meetings.sentence.and", said, counted(what, count));
    }

    private String counted(String what, int count) {
        return texts.text("meetings.sentence.%s.%s".formatted(what, form(count)), count);
    }

    /** The forms that the three languages have between them. */
    private String form(int count) {
        return switch (plurals.select(count)) {
            case "one" -> "one";
            case "few" -> "few";
            case "many" -> "many";
            default -> "other";
        };
    }
}
