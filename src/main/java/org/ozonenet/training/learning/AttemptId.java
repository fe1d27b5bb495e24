package org.ozonenet.training.learning;

import org.ozonenet.kernel.Id;

/** One attempt at the test of a course. */
public record AttemptId(String value) implements Id {

    public AttemptId {
        Id.checked(value);
    }

    /** The so-manieth of a participation: beginning twice at the same moment is beginning once. */
    static AttemptId of(ParticipationId participation, int number) {
        return new AttemptId(participation.value() + "-" + number);
    }
}
