package org.ozonenet.meetings.registration;

import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Iso2;

/**
 * One participant as figures count them. The rows of a meeting are what every figure about its participants is made of,
 * so that each figure can be opened to the rows behind it.
 *
 * @param name as the participant wrote it, or null for a reader who may count but not read names
 * @param country whose delegation it is; null for who comes for no country
 * @param delegation the body or organisation, in the participant's words; empty where not stated
 * @param mode how the participant registered
 * @param waiting has no place yet
 * @param attended how the participant was really there, or null for who was not or whose attendance nobody noted
 */
public record ParticipantRow(
        RegistrationId registration,
        @Nullable String name,
        @Nullable Iso2 country,
        String delegation,
        ParticipantFunction function,
        ParticipantGender gender,
        AttendanceMode mode,
        boolean waiting,
        @Nullable AttendanceMode attended) {

    ParticipantRow withoutGender() {
        return new ParticipantRow(
                registration,
                name,
                country,
                delegation,
                function,
                ParticipantGender.NOT_STATED,
                mode,
                waiting,
                attended);
    }
}
