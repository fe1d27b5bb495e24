package org.ozonenet.meetings.registration;

import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.meetings.MeetingId;

/**
 * What somebody who answers sees: the questions, and the own answer so far. Public only because the template engine
 * reads it.
 *
 * @param country and function with which an empty form begins
 * @param says the own answer, or null before the first
 * @param standing how it stands, or null before the first answer
 */
public record AnswerSheet(
        MeetingId meeting,
        LocalizedText title,
        DeskRules rules,
        boolean open,
        @Nullable Iso2 country,
        ParticipantFunction function,
        @Nullable RegistrationForm says,
        SensitiveNeeds needs,
        @Nullable RegistrationStanding standing) {

    AnswerSheet answered(RegistrationForm form, RegistrationStanding now) {
        return new AnswerSheet(meeting, title, rules, open, country, function, form, form.needs(), now);
    }

    /** Whether the form asks that. */
    public boolean asks(String question) {
        return rules.asks().contains(RegistrationQuestion.valueOf(question));
    }
}
