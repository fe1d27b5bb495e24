package org.ozonenet.meetings.registration;

import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.meetings.MeetingId;

/**
 * What somebody who answers sees: the questions, and the own answer so far.
 *
 * @param country and function with which an empty form begins
 * @param says the own answer, or null before the first
 * @param standing how it stands, or null before the first answer
 */
record AnswerSheet(
        MeetingId meeting,
        LocalizedText title,
        DeskRules rules,
        boolean open,
        @Nullable Iso2 country,
        ParticipantFunction function,
        @Nullable RegistrationForm says,
        SensitiveNeeds needs,
        @Nullable RegistrationStanding standing) {}
