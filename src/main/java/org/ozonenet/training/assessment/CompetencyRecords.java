package org.ozonenet.training.assessment;

import java.util.Comparator;
import java.util.List;
import org.ozonenet.access.CurrentActor;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Rights;
import org.ozonenet.training.UnitCode;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What people have shown, unit by unit: for themselves, and for those who train, assess and answer for them. */
@Service
@PreAuthorize("isAuthenticated()")
public class CompetencyRecords {

    private final RecordStore store;
    private final Rights rights;
    private final CurrentActor currentActor;
    private final HomeCountries homes;

    CompetencyRecords(RecordStore store, Rights rights, CurrentActor currentActor, HomeCountries homes) {
        this.store = store;
        this.rights = rights;
        this.currentActor = currentActor;
        this.homes = homes;
    }

    /** A unit with its evidence, the newest first. */
    public record UnitLine(UnitCode unit, List<Evidence> evidence) {}

    /** The reader's own, by unit. */
    public List<UnitLine> mine() {
        return lines(currentActor.require().person());
    }

    /** Somebody's, by unit. */
    public List<UnitLine> of(PersonId person) {
        rights.require(AssessmentAction.READ_RECORD, homes.target(person).ownedBy(person));
        return lines(person);
    }

    private List<UnitLine> lines(PersonId person) {
        return store.findByPerson(person).stream()
                .map(competency -> new UnitLine(
                        competency.unit(),
                        competency.evidence().stream()
                                .sorted(Comparator.comparing(Evidence::on).reversed())
                                .toList()))
                .sorted(Comparator.comparing(line -> line.unit().value()))
                .toList();
    }
}
