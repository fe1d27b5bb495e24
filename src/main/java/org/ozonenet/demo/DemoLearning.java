package org.ozonenet.demo;

import java.util.List;
import org.ozonenet.training.catalogue.CourseCode;
import org.ozonenet.training.catalogue.Courses;
import org.ozonenet.training.learning.CourseStanding;
import org.ozonenet.training.learning.Learning;
import org.ozonenet.training.learning.SampleCandidate;
import org.ozonenet.training.learning.TheoryTests;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A technician half-way through the course on vehicles, and a trainer who has passed its theory. */
@Component
@Profile("demo")
class DemoLearning implements DemoPart {

    private static final CourseCode VEHICLES = new CourseCode("EVMAC");

    private final Courses courses;
    private final Learning learning;
    private final TheoryTests tests;
    private final SampleCandidate candidate;

    DemoLearning(Courses courses, Learning learning, TheoryTests tests, SampleCandidate candidate) {
        this.courses = courses;
        this.learning = learning;
        this.tests = tests;
        this.candidate = candidate;
    }

    @Override
    public int order() {
        return 65;
    }

    @Override
    public void make(Cast cast) {
        if (courses.course(VEHICLES).isEmpty()) {
            return;
        }
        cast.as("technician.kg", () -> {
            var lessons = lessons();
            for (var lesson : lessons.subList(0, lessons.size() / 2)) {
                learning.read(VEHICLES, lesson.address());
            }
        });
        cast.as("trainer.la", () -> {
            lessons().forEach(lesson -> learning.read(VEHICLES, lesson.address()));
            if (learning.of(VEHICLES).orElseThrow().attempts().isEmpty()) {
                candidate.pass(tests.start(VEHICLES));
            }
        });
    }

    /** Enrols where that has not been done, and says what there is to read. */
    private List<CourseStanding.OfLesson> lessons() {
        if (learning.of(VEHICLES).isEmpty()) {
            learning.enrol(VEHICLES);
        }
        return learning.of(VEHICLES).orElseThrow().units().stream()
                .flatMap(unit -> unit.lessons().stream())
                .toList();
    }
}
