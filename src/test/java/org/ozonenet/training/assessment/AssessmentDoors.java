package org.ozonenet.training.assessment;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.Function;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Scope;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.rights.DoorArguments;
import org.ozonenet.rights.Situation;
import org.ozonenet.training.UnitCode;

/** Own is an assessment by the actor, or by somebody in Laos where the actor is no assessor, and a claim from Laos. */
public class AssessmentDoors implements DoorArguments {

    private static final UnitCode UNIT = new UnitCode("EV-U2");

    @Override
    public @Nullable Object argument(Method door, Class<?> type, Situation situation) {
        if (!door.getDeclaringClass().getPackageName().startsWith("org.ozonenet.training")) {
            return null;
        }
        return switch (type.getSimpleName()) {
            case "UnitCode" -> UNIT;
            case "AssessmentId" -> door.getName().equals("open") ? AssessmentId.random() : assessment(situation);
            case "ClaimId" -> claim(situation);
            case "ClaimDraft" -> draft();
            default -> null;
        };
    }

    private static AssessmentId assessment(Situation situation) {
        var assessor = situation.own() && situation.function() == Function.ASSESSOR
                ? situation.actor()
                : situation.somebody(Function.ASSESSOR, Scope.country("LA"));
        var candidate = situation.newcomer(Function.TECHNICIAN, Scope.country("LA"));
        situation.as(situation.somebody(Function.NOO, Scope.country("LA")), () -> {
            situation.bean(Assessors.class).qualify(assessor, new Iso2("LA"), Set.of(UNIT), LocalDate.of(2099, 1, 1));
            return assessor;
        });
        return situation.as(assessor, () -> situation.bean(Assessments.class).open(candidate, UNIT, null));
    }

    private static ClaimId claim(Situation situation) {
        PersonId claimant = situation.newcomer(Function.TECHNICIAN, new Scope.Country(situation.country()));
        return situation.as(claimant, () -> situation.bean(PriorLearning.class).submit(draft()));
    }

    private static ClaimDraft draft() {
        return new ClaimDraft(UNIT, "A course elsewhere, with a test at its end", LocalDate.of(2026, 2, 1));
    }
}
