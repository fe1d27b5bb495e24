package org.ozonenet.training.catalogue;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ozonenet.training.catalogue.FrozenVersionStore.Line;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * The published versions of all courses. At each start the courseware is looked through: a version that is new and
 * sound is frozen; one whose number is taken by other bytes is refused, and what was frozen stays.
 */
@Component
class CourseShelf {

    private static final Logger LOG = LoggerFactory.getLogger(CourseShelf.class);

    private static final Comparator<Line> NEWEST =
            Comparator.comparing(Line::number, Comparator.comparing(CourseShelf::numbers, Arrays::compare));

    private final FrozenVersionStore store;
    private final String place;
    private final Clock clock;
    private final Map<String, Course> read = new ConcurrentHashMap<>();

    CourseShelf(
            FrozenVersionStore store,
            @Value("${ozonenet.courseware.path:classpath:courseware/}") String place,
            Clock clock) {
        this.store = store;
        this.place = place;
        this.clock = clock;
    }

    /** Before the sample data: it enrols people. */
    @EventListener
    @Order(-10)
    void publishWhatIsNew(ApplicationStartedEvent started) {
        publish(CoursewareFolder.read(place));
    }

    /** Freezes what is new and sound; says the rest in the log. */
    void publish(Map<String, byte[]> courseware) {
        for (var files : CourseFiles.in(courseware)) {
            var result = CourseReading.of(files);
            if (result.isSound()) {
                freeze(result.course().orElseThrow(), files);
            } else {
                LOG.error(
                        "The course in {} is not published. {}",
                        files.folder(),
                        result.problems().isEmpty() ? "" : result.problems().getFirst());
            }
        }
    }

    private void freeze(Course course, CourseFiles files) {
        var id = course.id();
        var key = FrozenVersion.idOf(id.course(), id.version());
        var before = store.findById(key);
        if (before.isEmpty()) {
            try {
                store.save(FrozenVersion.of(id, files, clock.instant()));
                LOG.info(
                        "Version {} of course {} is published.",
                        id.version(),
                        id.course().value());
            } catch (DuplicateKeyException | OptimisticLockingFailureException e) {
                LOG.debug("Another node was first to publish {}", key);
            }
        } else if (!before.get().hash().equals(id.hash())) {
            LOG.error(
                    "Version {} of course {} was published with other content; give the new content a new version.",
                    id.version(),
                    id.course().value());
        }
    }

    /** The newest version of each course. */
    List<Course> newest() {
        return versions().collect(Collectors.groupingBy(Line::course)).values().stream()
                .map(versions -> versions.stream().max(NEWEST).orElseThrow())
                .sorted(Comparator.comparing(Line::id))
                .flatMap(line -> version(line).stream())
                .toList();
    }

    Optional<Course> newest(CourseCode course) {
        return versions()
                .filter(version -> version.course().equals(course))
                .max(NEWEST)
                .flatMap(this::version);
    }

    private Optional<Course> version(Line line) {
        return version(line.course(), line.number());
    }

    /** A version by its number. */
    Optional<Course> version(CourseCode course, String number) {
        var key = FrozenVersion.idOf(course, number);
        var known = read.get(key);
        return known != null ? Optional.of(known) : store.findById(key).map(this::read);
    }

    /** @throws NoSuchElementException if that version was never published here */
    Course version(CourseVersionId id) {
        return version(id.course(), id.version())
                .filter(course -> course.id().equals(id))
                .orElseThrow(() -> new NoSuchElementException("No version " + id));
    }

    /** When a version was published. */
    Instant publishedAt(CourseVersionId id) {
        return store.findById(FrozenVersion.idOf(id.course(), id.version()))
                .map(FrozenVersion::publishedAt)
                .orElseThrow(() -> new NoSuchElementException("No version " + id));
    }

    private Stream<Line> versions() {
        return store.readAllBy().stream();
    }

    private Course read(FrozenVersion version) {
        return read.computeIfAbsent(
                version.id(),
                id -> CourseReading.of(version.courseFiles())
                        .course()
                        .orElseThrow(
                                () -> new IllegalStateException("The frozen version %s cannot be read".formatted(id))));
    }

    private static int[] numbers(String version) {
        return Stream.of(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }
}
