package org.ozonenet.training.schemes;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ozonenet.training.UnitCode;

/**
 * What a scheme asks for before anything is issued.
 *
 * @param modes what is to be shown for each unit
 * @param theoryBy the only bodies that may attest theory; any where empty
 * @param practiceBy the only bodies that may attest practice; any where empty
 * @param twoBodies whether theory and practice come from different bodies
 * @param withinMonths from the oldest to the newest piece of evidence, or null for any time
 * @param freshMonths how old a piece of evidence may be on the day of issue, or null for any age
 * @param assessorNotTrainer whether nobody assesses whom they have trained
 * @param twoAssessors units whose practice two assessors sign
 * @param priorLearning what a claim of prior learning can stand for
 * @param supervisedMonths how long somebody enrolled may work under supervision, or null where nothing is said
 */
public record Needs(
        Set<Mode> modes,
        Set<String> theoryBy,
        Set<String> practiceBy,
        boolean twoBodies,
        @Nullable Integer withinMonths,
        @Nullable Integer freshMonths,
        boolean assessorNotTrainer,
        Set<UnitCode> twoAssessors,
        Set<Mode> priorLearning,
        @Nullable Integer supervisedMonths) {

    public Needs {
        modes = Set.copyOf(modes);
        theoryBy = Set.copyOf(theoryBy);
        practiceBy = Set.copyOf(practiceBy);
        twoAssessors = Set.copyOf(twoAssessors);
        priorLearning = Set.copyOf(priorLearning);
    }

    Set<String> bodiesFor(Mode mode) {
        return mode == Mode.THEORY ? theoryBy : practiceBy;
    }
}
