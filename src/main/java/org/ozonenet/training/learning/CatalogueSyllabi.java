package org.ozonenet.training.learning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ozonenet.training.UnitCode;
import org.ozonenet.training.catalogue.CourseCode;
import org.ozonenet.training.catalogue.CourseText;
import org.ozonenet.training.catalogue.CourseVersionId;
import org.ozonenet.training.catalogue.Courses;
import org.ozonenet.training.catalogue.Question;
import org.ozonenet.training.catalogue.QuestionBanks;
import org.springframework.stereotype.Component;

/** The courses of the catalogue. A version never changes, so each is put together once. */
@Component
class CatalogueSyllabi implements Syllabi {

    private final Courses courses;
    private final QuestionBanks banks;
    private final Map<CourseVersionId, Syllabus> known = new ConcurrentHashMap<>();

    CatalogueSyllabi(Courses courses, QuestionBanks banks) {
        this.courses = courses;
        this.banks = banks;
    }

    @Override
    public Optional<Syllabus> newest(CourseCode course) {
        return courses.course(course).map(text -> of(text.id()));
    }

    @Override
    public Syllabus of(CourseVersionId version) {
        return known.computeIfAbsent(version, id -> made(courses.version(id), banks.of(id)));
    }

    private static Syllabus made(CourseText text, Map<UnitCode, List<Question>> banks) {
        var units = text.units().stream()
                .map(unit -> new Syllabus.OfUnit(
                        unit.unit(),
                        unit.title(),
                        unit.lessons().stream()
                                .map(lesson -> new Syllabus.Lesson(lesson.name(), lesson.title()))
                                .toList(),
                        banks.getOrDefault(unit.unit(), List.of()),
                        unit.quizQuestions()))
                .toList();
        return new Syllabus(
                text.id(),
                text.title(),
                Syllabus.Way.valueOf(text.enrolment().name()),
                text.prerequisites(),
                units,
                text.test(),
                Syllabus.byId(units));
    }
}
