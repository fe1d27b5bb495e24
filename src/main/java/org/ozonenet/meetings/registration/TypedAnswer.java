package org.ozonenet.meetings.registration;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.ozonenet.kernel.Iso2;

/**
 * What stands in the fields of the form, as it was typed, so that nothing typed is lost when something is wrong. Public
 * only because the template engine reads it.
 */
public record TypedAnswer(
        String name,
        String country,
        String delegation,
        String function,
        String gender,
        String genderWords,
        String mode,
        List<String> languages,
        String interpretation,
        boolean listed,
        String dietary,
        String access,
        String visa) {

    static TypedAnswer of(HttpServletRequest request) {
        var languages = request.getParameterValues("languages");
        return new TypedAnswer(
                text(request, "name"),
                text(request, "country"),
                text(request, "delegation"),
                text(request, "function"),
                text(request, "gender"),
                text(request, "genderWords"),
                text(request, "mode"),
                languages == null ? List.of() : List.of(languages),
                text(request, "interpretation"),
                request.getParameter("listed") != null,
                text(request, "dietary"),
                text(request, "access"),
                text(request, "visa"));
    }

    static TypedAnswer of(AnswerSheet sheet) {
        var says = sheet.says();
        if (says == null) {
            return new TypedAnswer(
                    "",
                    sheet.country() == null ? "" : sheet.country().value(),
                    "",
                    sheet.function().name(),
                    ParticipantGender.NOT_STATED.name(),
                    "",
                    AttendanceMode.IN_PERSON.name(),
                    List.of(),
                    "",
                    true,
                    "",
                    "",
                    "");
        }
        return new TypedAnswer(
                says.name(),
                says.country() == null ? "" : says.country().value(),
                says.delegation(),
                says.function().name(),
                says.gender().name(),
                says.genderWords(),
                says.mode().name(),
                says.languages(),
                says.interpretation(),
                says.listed(),
                sheet.needs().dietary(),
                sheet.needs().access(),
                sheet.needs().visa());
    }

    /** @throws IllegalArgumentException if something is missing or too long */
    RegistrationForm form() {
        return new RegistrationForm(
                name,
                country.isEmpty() ? null : new Iso2(country),
                delegation,
                ParticipantFunction.valueOf(function),
                gender.isEmpty() ? ParticipantGender.NOT_STATED : ParticipantGender.valueOf(gender),
                genderWords,
                AttendanceMode.valueOf(mode),
                languages.stream().map(code -> code.toLowerCase(Locale.ROOT)).toList(),
                interpretation,
                listed,
                new SensitiveNeeds(dietary, access, visa));
    }

    private static String text(HttpServletRequest request, String name) {
        var text = request.getParameter(name);
        return text == null ? "" : text.strip();
    }
}
