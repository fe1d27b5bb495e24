package org.ozonenet.training.cohorts;

import org.ozonenet.access.PersonId;
import org.ozonenet.training.TrainerTies;
import org.ozonenet.training.UnitCode;
import org.springframework.stereotype.Component;

/** Whoever ever ran a cohort has trained everybody who ever learnt in it, in each unit of its course. */
@Component
class CohortTies implements TrainerTies {

    private final CohortStore store;

    CohortTies(CohortStore store) {
        this.store = store;
    }

    @Override
    public boolean hasTrained(PersonId trainer, PersonId candidate, UnitCode unit) {
        return store.findByTrainer(trainer).stream()
                .filter(cohort -> cohort.units().contains(unit))
                .anyMatch(cohort -> cohort.place(candidate).isPresent());
    }
}
