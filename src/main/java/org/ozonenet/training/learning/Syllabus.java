package org.ozonenet.training.learning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.training.UnitCode;
import org.ozonenet.training.catalogue.CourseCode;
import org.ozonenet.training.catalogue.CourseVersionId;
import org.ozonenet.training.catalogue.Question;
import org.ozonenet.training.catalogue.QuestionId;
import org.ozonenet.training.catalogue.Task;
import org.ozonenet.training.catalogue.TheoryTest;

/** What this room needs of one frozen version of a course. It holds the keys of its questions and leaves the room never. */
record Syllabus(
        CourseVersionId id,
        LocalizedText title,
        Way way,
        List<CourseCode> prerequisites,
        List<OfUnit> units,
        TheoryTest test,
        Map<QuestionId, Question> questions) {

    /** How one gets in. */
    enum Way {
        OPEN,
        INVITATION,
        COHORT
    }

    /** @param quiz how many questions its quiz asks */
    record OfUnit(UnitCode unit, LocalizedText title, List<Lesson> lessons, List<Question> bank, int quiz) {}

    /** @param name the lesson's file without number of language and ending, for example {@code 05-prove-dead} */
    record Lesson(String name, LocalizedText title) {}

    /** All questions of the units by their identifiers, the steps of cases among them. */
    static Map<QuestionId, Question> byId(List<OfUnit> units) {
        var all = new LinkedHashMap<QuestionId, Question>();
        for (var unit : units) {
            for (var question : unit.bank()) {
                all.put(question.id(), question);
                if (question.task() instanceof Task.CaseStudy(var story, var steps)) {
                    steps.forEach(step -> all.put(step.id(), step));
                }
            }
        }
        return all;
    }

    /** @throws IllegalArgumentException if the version has no such question */
    Question question(QuestionId question) {
        var found = questions.get(question);
        if (found == null) {
            throw new IllegalArgumentException("%s has no question %s".formatted(id, question.value()));
        }
        return found;
    }

    List<Question> bank() {
        return units.stream().flatMap(unit -> unit.bank().stream()).toList();
    }

    Optional<OfUnit> unit(UnitCode code) {
        return units.stream().filter(unit -> unit.unit().equals(code)).findFirst();
    }

    /** The units that the final test asks about. */
    Set<UnitCode> tested() {
        return test.draw().keySet();
    }

    /** The addresses of all lessons within the course, in their order. */
    List<LessonAddress> lessons() {
        return units.stream()
                .flatMap(unit -> unit.lessons().stream().map(lesson -> new LessonAddress(unit.unit(), lesson.name())))
                .collect(Collectors.toList());
    }
}
