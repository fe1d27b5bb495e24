package org.ozonenet.training.cohorts;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Rights;
import org.ozonenet.access.Target;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Finds cohorts for those who may, and changes them although others do so at the same time. */
@Component
class CohortRegister {

    private static final int TRIES = 20;

    private final CohortStore store;
    private final Rights rights;

    CohortRegister(CohortStore store, Rights rights) {
        this.store = store;
        this.rights = rights;
    }

    /** The cohort, where the actor may do this with it; somebody who may not is not told whether there is one. */
    Cohort allowed(CohortAction action, CohortId id) {
        rights.require(action, Target.space(id.space()));
        return store.findById(id).orElseThrow(() -> new NoSuchElementException("There is no such cohort"));
    }

    boolean mayRun(Cohort cohort) {
        return rights.allows(CohortAction.RUN, cohort.target());
    }

    Optional<Cohort> readable(CohortId id) {
        return store.findById(id).filter(cohort -> rights.allows(CohortAction.READ, cohort.target()));
    }

    /** The cohort, where this is somebody who learns in it or ever did. */
    Optional<Cohort> ofLearner(CohortId id, PersonId learner) {
        return store.findById(id).filter(cohort -> cohort.place(learner).isPresent());
    }

    /** Takes the step on the cohort as it is now; nothing where there is none, or where the step changes nothing. */
    void change(CohortId id, UnaryOperator<Cohort> step) {
        for (var attempt = 1; ; attempt++) {
            var before = store.findById(id);
            var after = before.map(step);
            if (after.equals(before)) {
                return;
            }
            try {
                store.save(after.orElseThrow());
                return;
            } catch (OptimisticLockingFailureException e) {
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }
}
