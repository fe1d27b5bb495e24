package org.ozonenet.meetings.registration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Iso2;

/**
 * What a participant answers.
 *
 * @param name as it is to stand on the badge
 * @param country whose delegation it is; null for who comes for no country
 * @param delegation the body or organisation, in the participant's words; may be empty
 * @param genderWords own words where the gender is {@link ParticipantGender#OTHER}, else empty
 * @param languages spoken, as ISO 639-1 codes
 * @param interpretation language in which it is needed, or empty
 * @param listed whether the other participants may read the name
 * @param needs what is kept apart
 */
public record RegistrationForm(
        String name,
        @Nullable Iso2 country,
        String delegation,
        ParticipantFunction function,
        ParticipantGender gender,
        String genderWords,
        AttendanceMode mode,
        List<String> languages,
        String interpretation,
        boolean listed,
        SensitiveNeeds needs) {

    private static final int LONGEST = 200;

    public RegistrationForm {
        name = checked(name, "name");
        delegation = checked(delegation, "delegation");
        genderWords = gender == ParticipantGender.OTHER ? checked(genderWords, "gender") : "";
        interpretation = checked(interpretation, "interpretation");
        languages = List.copyOf(languages);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A registration needs a name");
        }
    }

    private static String checked(String text, String field) {
        var stripped = text.strip();
        if (stripped.length() > LONGEST) {
            throw new IllegalArgumentException("'%s' has more than %d characters".formatted(field, LONGEST));
        }
        return stripped;
    }
}
