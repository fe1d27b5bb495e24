package org.ozonenet.training.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.ozonenet.access.CurrentActor;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Rights;
import org.ozonenet.access.Target;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.training.UnitCode;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Who may assess what, where, and until when. */
@Service
@PreAuthorize("isAuthenticated()")
public class Assessors {

    private final QualificationStore store;
    private final Rights rights;
    private final CurrentActor currentActor;
    private final Clock clock;

    Assessors(QualificationStore store, Rights rights, CurrentActor currentActor, Clock clock) {
        this.store = store;
        this.rights = rights;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * What somebody may assess.
     *
     * @param until the last day
     */
    public record QualificationLine(PersonId assessor, Iso2 country, Set<UnitCode> units, LocalDate until) {}

    /**
     * Lets somebody assess these units in a country, instead of what was said before; no units: not any more.
     *
     * @throws IllegalArgumentException for oneself
     */
    public void qualify(PersonId assessor, Iso2 country, Set<UnitCode> units, LocalDate until) {
        var actor = rights.require(AssessmentAction.QUALIFY, Target.country(country));
        if (actor.person().equals(assessor)) {
            throw new IllegalArgumentException("Nobody qualifies themselves");
        }
        var before = store.findById(Qualification.idOf(assessor, country)).orElse(null);
        store.save(Qualification.given(before, assessor, country, units, until, actor.person(), clock.instant()));
    }

    /** The reader's own, those that are over left out. */
    public List<QualificationLine> mine() {
        var today = LocalDate.now(clock);
        return store.findByAssessor(currentActor.require().person()).stream()
                .filter(each -> !each.until().isBefore(today) && !each.units().isEmpty())
                .map(Assessors::line)
                .toList();
    }

    /** All of a country, those that are over among them. */
    public List<QualificationLine> of(Iso2 country) {
        rights.require(AssessmentAction.LIST_ASSESSORS, Target.country(country));
        return store.findByCountry(country).stream()
                .map(Assessors::line)
                .sorted(Comparator.comparing(QualificationLine::until).reversed())
                .toList();
    }

    private static QualificationLine line(Qualification each) {
        return new QualificationLine(each.assessor(), each.country(), each.units(), each.until());
    }
}
