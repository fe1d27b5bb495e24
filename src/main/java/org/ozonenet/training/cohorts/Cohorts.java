package org.ozonenet.training.cohorts;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.CurrentActor;
import org.ozonenet.access.PersonCard;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.PersonRegister;
import org.ozonenet.access.Persons;
import org.ozonenet.access.Spaces;
import org.ozonenet.training.learning.CohortPlaces;
import org.ozonenet.training.learning.LearnerLine;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What can be read about cohorts: by those in them, and more by those who train them. */
@Service
@PreAuthorize("isAuthenticated()")
public class Cohorts {

    /** The functions whose holders take courses. */
    private static final List<org.ozonenet.access.Function> LEARN = List.of(
            org.ozonenet.access.Function.TECHNICIAN,
            org.ozonenet.access.Function.CUSTOMS_OFFICER,
            org.ozonenet.access.Function.CUSTOMS_FOCAL_POINT,
            org.ozonenet.access.Function.TRAINER,
            org.ozonenet.access.Function.ASSESSOR,
            org.ozonenet.access.Function.NOO);

    private final CohortStore store;
    private final CohortRegister register;
    private final AttendanceStore attendances;
    private final ReadingStore readings;
    private final CohortPlaces places;
    private final Persons persons;
    private final PersonRegister people;
    private final Spaces spaces;
    private final CurrentActor currentActor;
    private final ActAs actAs;
    private final Clock clock;

    Cohorts(
            CohortStore store,
            CohortRegister register,
            AttendanceStore attendances,
            ReadingStore readings,
            CohortPlaces places,
            Persons persons,
            PersonRegister people,
            Spaces spaces,
            CurrentActor currentActor,
            ActAs actAs,
            Clock clock) {
        this.store = store;
        this.register = register;
        this.attendances = attendances;
        this.readings = readings;
        this.places = places;
        this.persons = persons;
        this.people = people;
        this.spaces = spaces;
        this.currentActor = currentActor;
        this.actAs = actAs;
        this.clock = clock;
    }

    /** The cohorts of the reader, those that began last first. */
    public List<CohortLine> mine() {
        var ids =
                spaces.mine().stream().map(space -> new CohortId(space.value())).toList();
        return store.findAllByIdIn(ids).stream()
                .map(this::line)
                .sorted(Comparator.comparing(CohortLine::from).reversed())
                .toList();
    }

    /** The cohorts in which the reader learnt and no longer does, those that began last first. */
    public List<CohortLine> left() {
        var reader = currentActor.require().person();
        return store.findByLearner(reader).stream()
                .filter(cohort ->
                        cohort.place(reader).filter(Cohort.Place::left).isPresent())
                .map(this::line)
                .sorted(Comparator.comparing(CohortLine::from).reversed())
                .toList();
    }

    /** Everything about one cohort; empty where there is none that the reader belongs to. */
    public Optional<CohortSheet> sheet(CohortId id) {
        return register.readable(id).map(this::sheet);
    }

    /** How its learners get on, those who are stuck first, for those who train it. */
    public List<CohortLearner> learners(CohortId id) {
        var cohort = register.allowed(CohortAction.RUN, id);
        var present = cohort.present();
        var ids = present.stream().map(Cohort.Place::learner).toList();
        var lines = places.of(ids, cohort.course()).stream()
                .collect(Collectors.toMap(LearnerLine::learner, Function.identity()));
        var names = persons.cards(ids).stream().collect(Collectors.toMap(PersonCard::person, PersonCard::name));
        var days = days(cohort);
        return present.stream()
                .map(place -> learner(place, names, lines.get(place.learner()), days))
                .sorted(Comparator.comparing(
                                (CohortLearner each) -> each.stuck().isEmpty())
                        .thenComparing(CohortLearner::name))
                .toList();
    }

    /** Who could be taken in: people of its countries who are in it in no way yet, by name. */
    public List<PersonCard> candidates(CohortId id) {
        var cohort = register.allowed(CohortAction.RUN, id);
        var known = cohort.present().stream().map(Cohort.Place::learner).collect(Collectors.toSet());
        known.addAll(cohort.trainers());
        var found = actAs.process(() -> cohort.plan().countries().stream()
                .flatMap(country -> LEARN.stream().flatMap(each -> people.holders(each, country).stream()))
                .distinct()
                .filter(person -> !known.contains(person))
                .toList());
        return persons.cards(found).stream()
                .sorted(Comparator.comparing(PersonCard::name))
                .toList();
    }

    /** How many learn, came and passed. */
    public CohortFigures figures(CohortId id) {
        var cohort = register.allowed(CohortAction.RUN, id);
        var present = cohort.present();
        var passed = places.of(present.stream().map(Cohort.Place::learner).toList(), cohort.course()).stream()
                .filter(line -> line.standing().passed())
                .map(LearnerLine::learner)
                .collect(Collectors.toSet());
        return CohortFigures.of(present, days(cohort).keySet(), passed::contains);
    }

    private CohortLearner learner(
            Cohort.Place place,
            Map<PersonId, String> names,
            @Nullable LearnerLine line,
            Map<PersonId, Set<DayId>> days) {
        return new CohortLearner(
                place.learner(),
                names.getOrDefault(place.learner(), "–"),
                place.country(),
                Optional.ofNullable(line),
                line == null ? Optional.empty() : StuckRule.of(line, place.since(), clock.instant()),
                days.getOrDefault(place.learner(), Set.of()));
    }

    /** Who was there on which of its days; a day that was called off, or put off to a later one, does not count. */
    private Map<PersonId, Set<DayId>> days(Cohort cohort) {
        var held = cohort.days().stream()
                .filter(day -> day.hasBegunAt(clock.instant()))
                .map(TrainingDay::id)
                .collect(Collectors.toSet());
        return attendances.findByCohort(cohort.id()).stream()
                .filter(each -> !each.struck() && held.contains(each.day()))
                .collect(Collectors.groupingBy(
                        Attendance::person, Collectors.mapping(Attendance::day, Collectors.toSet())));
    }

    private CohortSheet sheet(Cohort cohort) {
        var reader = currentActor.require().person();
        var mayRun = register.mayRun(cohort);
        return new CohortSheet(
                line(cohort),
                List.copyOf(cohort.trainers()),
                cohort.days(),
                cohort.exercises().stream()
                        .map(each -> new CohortSheet.OfExercise(
                                each.id(), each.cylinder(), mayRun || hasRead(each, reader) ? each.holds() : null))
                        .toList(),
                cohort.messages().reversed().stream()
                        .filter(message -> mayRun || message.to().contains(reader))
                        .toList(),
                cohort.place(reader)
                        .filter(place -> !place.left())
                        .map(Cohort.Place::gender)
                        .orElse(null));
    }

    private boolean hasRead(Exercise exercise, PersonId reader) {
        return readings.findById(ReadingId.of(exercise.id(), reader)).isPresent();
    }

    private CohortLine line(Cohort cohort) {
        return new CohortLine(
                cohort.id(),
                cohort.plan().title(),
                cohort.course(),
                cohort.plan().countries(),
                cohort.plan().from(),
                cohort.plan().until(),
                cohort.closed(),
                register.mayRun(cohort),
                cohort.present().size());
    }
}
