package org.ozonenet.training.assessment;

import java.util.List;
import java.util.function.UnaryOperator;
import org.ozonenet.access.PersonId;
import org.ozonenet.training.UnitCode;
import org.ozonenet.training.schemes.Proof;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Writes evidence into records, once however often it is told, and gives it to the rooms that decide by it. */
@Component
public class RecordKeeping {

    private static final int TRIES = 20;

    private final RecordStore store;

    RecordKeeping(RecordStore store) {
        this.store = store;
    }

    /** All evidence of a person that counts, as the rules of schemes look at it. For rooms that decide by it. */
    public List<Proof> proofs(PersonId person) {
        return store.findByPerson(person).stream()
                .flatMap(competency -> competency.evidence().stream()
                        .filter(Evidence::counts)
                        .map(piece -> piece.proof(competency.unit())))
                .toList();
    }

    void add(PersonId person, UnitCode unit, Evidence piece) {
        change(person, unit, competency -> competency.with(piece));
    }

    void change(PersonId person, UnitCode unit, UnaryOperator<CompetencyRecord> step) {
        for (var attempt = 1; ; attempt++) {
            var before =
                    store.findById(RecordId.of(person, unit)).orElseGet(() -> CompetencyRecord.empty(person, unit));
            var after = step.apply(before);
            if (after == before) {
                return;
            }
            try {
                store.save(after);
                return;
            } catch (OptimisticLockingFailureException | DuplicateKeyException e) {
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }
}
