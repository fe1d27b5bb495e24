package org.ozonenet.training.cohorts;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ozonenet.access.CurrentActor;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Rights;
import org.ozonenet.access.SpaceRole;
import org.ozonenet.access.Spaces;
import org.ozonenet.access.Target;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.reference.Countries;
import org.ozonenet.reference.Country;
import org.ozonenet.training.assessment.HomeCountries;
import org.ozonenet.training.catalogue.Courses;
import org.ozonenet.training.catalogue.UnitText;
import org.ozonenet.training.learning.CohortPlaces;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Running cohorts: beginning one, who is in it, its days and exercises, and words to its people. */
@Service
@PreAuthorize("isAuthenticated()")
public class CohortKeeping {

    /** A course of this size fits into one room, and a cohort into one document. */
    static final int MOST_LEARNERS = 200;

    private final CohortStore store;
    private final CohortRegister register;
    private final Courses courses;
    private final Countries countries;
    private final CohortPlaces places;
    private final HomeCountries homes;
    private final Spaces spaces;
    private final Rights rights;
    private final CurrentActor currentActor;
    private final Clock clock;

    CohortKeeping(
            CohortStore store,
            CohortRegister register,
            Courses courses,
            Countries countries,
            CohortPlaces places,
            HomeCountries homes,
            Spaces spaces,
            Rights rights,
            CurrentActor currentActor,
            Clock clock) {
        this.store = store;
        this.register = register;
        this.courses = courses;
        this.countries = countries;
        this.places = places;
        this.homes = homes;
        this.spaces = spaces;
        this.rights = rights;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** The countries with whose people the reader may begin a cohort; none for most. */
    public Set<Iso2> mayOpenFor() {
        return countries.all().stream()
                .map(Country::iso2)
                .filter(country -> rights.allows(CohortAction.OPEN, Target.country(country)))
                .collect(Collectors.toCollection(() -> new TreeSet<>(Comparator.comparing(Iso2::value))));
    }

    /**
     * Begins a cohort with the newest version of a course, which it keeps; whoever begins it trains it.
     *
     * @throws NoSuchElementException if there is no such course
     */
    public CohortId open(CohortDraft draft) {
        draft.countries().forEach(country -> rights.require(CohortAction.OPEN, Target.country(country)));
        var course = courses.course(draft.course())
                .orElseThrow(() -> new NoSuchElementException("There is no course " + draft.course()));
        var id = CohortId.random();
        var units = course.units().stream().map(UnitText::unit).collect(Collectors.toSet());
        // The space first: a space without a cohort harms nobody, a cohort without a space would have no trainer.
        spaces.open(id.space());
        store.save(Cohort.opened(
                id, draft, course.id(), units, currentActor.require().person()));
        return id;
    }

    /**
     * Takes somebody of its countries in; they learn the version that the cohort keeps.
     *
     * @throws CohortRefusedException if they are of another country, have not passed what must be passed before, or
     *     the cohort is closed or full
     */
    public void enrol(CohortId id, PersonId learner) {
        var cohort = running(id);
        var home = homes.of(learner);
        if (home.isEmpty() || !cohort.plan().countries().contains(home.get())) {
            throw new CohortRefusedException(CohortRefusedException.Reason.OTHER_COUNTRY);
        }
        if (cohort.trainers().contains(learner)) {
            throw new CohortRefusedException(CohortRefusedException.Reason.TRAINER);
        }
        if (cohort.present().size() >= MOST_LEARNERS) {
            throw new CohortRefusedException(CohortRefusedException.Reason.FULL);
        }
        if (places.objection(learner, cohort.course()).isPresent()) {
            throw new CohortRefusedException(CohortRefusedException.Reason.PREREQUISITE);
        }
        spaces.add(id.space(), learner, SpaceRole.PARTICIPANT);
    }

    /**
     * Lets somebody run it as well, who is then one of those who trained its learners.
     *
     * @throws CohortRefusedException if they learn in it, or the cohort is closed
     */
    public void addTrainer(CohortId id, PersonId trainer) {
        var cohort = running(id);
        if (cohort.place(trainer).isPresent()) {
            throw new CohortRefusedException(CohortRefusedException.Reason.LEARNER);
        }
        spaces.add(id.space(), trainer, SpaceRole.CHAIR);
    }

    /** Lets somebody go. What they have read and passed stays theirs, and so does where they have been. */
    public void release(CohortId id, PersonId person) {
        register.allowed(CohortAction.RUN, id);
        spaces.remove(id.space(), person);
    }

    /** Plans a day, or plans it otherwise; the learners are told. */
    public void plan(CohortId id, TrainingDay day) {
        running(id);
        register.change(id, cohort -> cohort.with(day, planned(id, day, false)));
    }

    /**
     * Calls a day off; the learners are told.
     *
     * @throws NoSuchElementException if it has no such day
     */
    public void callOff(CohortId id, DayId day) {
        var known = running(id).day(day);
        register.change(id, cohort -> cohort.without(day, planned(id, known, true)));
    }

    /** Prepares an exercise with an identifier. */
    public void prepare(CohortId id, Exercise exercise) {
        running(id);
        register.change(id, cohort -> cohort.with(exercise));
    }

    /**
     * Writes to its learners: to all, or to some. They are told that there is a message, and read it here.
     *
     * @param to none for all
     * @throws IllegalArgumentException if the text is empty or longer than 4,000 characters
     */
    public void write(CohortId id, String text, Set<PersonId> to) {
        running(id);
        var words = text.strip();
        if (words.isEmpty() || words.length() > CohortMessage.LONGEST) {
            throw new IllegalArgumentException("A message has at most 4,000 characters");
        }
        var by = currentActor.require().person();
        register.change(id, cohort -> {
            var readers = new HashSet<PersonId>();
            cohort.present().stream()
                    .map(Cohort.Place::learner)
                    .filter(learner -> to.isEmpty() || to.contains(learner))
                    .forEach(readers::add);
            var message = new CohortMessage(org.ozonenet.kernel.Id.random(), by, now(), words, readers);
            return cohort.with(message, new CohortMessageWritten(header(id), id, message.id()));
        });
    }

    /** Closes it: nobody comes in any more, and nothing is planned. */
    public void close(CohortId id) {
        register.allowed(CohortAction.RUN, id);
        register.change(id, Cohort::over);
    }

    /**
     * What the reader wants to be counted as. Nobody else can say it for them.
     *
     * @throws NoSuchElementException if the reader does not learn in it
     */
    public void countMeAs(CohortId id, Gender gender) {
        register.allowed(CohortAction.TAKE_PART, id);
        var reader = currentActor.require().person();
        register.change(id, cohort -> cohort.counted(reader, gender));
    }

    private Cohort running(CohortId id) {
        var cohort = register.allowed(CohortAction.RUN, id);
        if (cohort.closed()) {
            throw new CohortRefusedException(CohortRefusedException.Reason.CLOSED);
        }
        return cohort;
    }

    private TrainingDayPlanned planned(CohortId id, TrainingDay day, boolean isOff) {
        return new TrainingDayPlanned(header(id), id, day.id(), day.date(), isOff);
    }

    private EventHeader header(CohortId id) {
        return EventHeader.in(id.value(), now(), currentActor.require().person().value());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
