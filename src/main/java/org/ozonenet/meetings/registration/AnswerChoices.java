package org.ozonenet.meetings.registration;

import com.ibm.icu.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.ozonenet.kernel.Lang;
import org.ozonenet.reference.Countries;
import org.springframework.stereotype.Component;

/** What can be chosen in the form, in the language of the reader. Public only because the template engine reads it. */
@Component
public class AnswerChoices {

    private static final List<String> LANGUAGES = List.of(
            "en", "ru", "zh", "fr", "es", "ar", "id", "km", "lo", "ms", "my", "th", "tl", "vi", "kk", "ky", "tg", "tk",
            "uz", "az", "hy", "ka", "sq", "bs", "hr", "mk", "ro", "sr", "tr", "mn", "pt");

    private final Countries countries;

    AnswerChoices(Countries countries) {
        this.countries = countries;
    }

    /** A value and its name. */
    public record Choice(String value, String name) {}

    /** All lists of the form. */
    public record All(
            List<Choice> countries,
            List<ParticipantFunction> functions,
            List<ParticipantGender> genders,
            List<AttendanceMode> modes,
            List<Choice> languages) {

        /** The languages of a desk, with their names. */
        public List<Choice> languages(List<String> codes) {
            return languages.stream()
                    .filter(choice -> codes.contains(choice.value()))
                    .toList();
        }
    }

    All in(Lang lang) {
        var collator = Collator.getInstance(lang.locale());
        var order = Comparator.comparing(Choice::name, collator::compare);
        return new All(
                countries.all().stream()
                        .map(country -> new Choice(
                                country.iso2().value(), country.name().in(lang)))
                        .sorted(order)
                        .toList(),
                Arrays.asList(ParticipantFunction.values()),
                Arrays.asList(ParticipantGender.values()),
                Arrays.asList(AttendanceMode.values()),
                LANGUAGES.stream()
                        .map(code -> new Choice(code, Locale.of(code).getDisplayLanguage(lang.locale())))
                        .sorted(order)
                        .toList());
    }
}
