package org.ozonenet.training.learning;

import java.util.List;
import java.util.NoSuchElementException;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Rights;
import org.ozonenet.access.Target;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.training.UnitCode;
import org.ozonenet.training.catalogue.CourseCode;
import org.ozonenet.training.catalogue.CourseVersionId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Quizzes to learn by: after each answer it is said whether it was right, and why. Nothing of it is kept. */
@Service
@PreAuthorize("isAuthenticated()")
public class Quizzes {

    private final ParticipationStore participations;
    private final Syllabi syllabi;
    private final Rights rights;

    Quizzes(ParticipationStore participations, Syllabi syllabi, Rights rights) {
        this.participations = participations;
        this.syllabi = syllabi;
        this.rights = rights;
    }

    /**
     * A question of a quiz.
     *
     * @param round which of the many quizzes of this unit; the same number gives the same questions
     * @param place counted from 0
     */
    public record Quiz(CourseCode course, UnitCode unit, int round, int place) {}

    /** @param questions how many the quiz has */
    public record Page(CourseVersionId version, LocalizedText title, int questions, Shown shown) {}

    /** What is said to an answer. */
    public record Feedback(boolean right, LocalizedText explanation) {}

    /** @throws NoSuchElementException if there is no such quiz or place */
    public Page page(Quiz quiz) {
        var reader = rights.require(LearningAction.LEARN, Target.portal()).person();
        var syllabus = syllabus(reader, quiz.course());
        var items = items(syllabus, quiz);
        var unit = syllabus.unit(quiz.unit()).orElseThrow();
        return new Page(syllabus.id(), unit.title(), items.size(), Shown.of(syllabus, items.get(quiz.place())));
    }

    /** @throws NoSuchElementException if there is no such quiz or place */
    public Feedback check(Quiz quiz, List<String> values) {
        var reader = rights.require(LearningAction.LEARN, Target.portal()).person();
        var syllabus = syllabus(reader, quiz.course());
        var item = items(syllabus, quiz).get(quiz.place());
        var question = syllabus.question(item.question());
        return new Feedback(Marker.isRight(question.task(), item.order(), values), question.explain());
    }

    private Syllabus syllabus(PersonId reader, CourseCode course) {
        return participations
                .findById(ParticipationId.of(reader, course))
                .map(participation -> syllabi.of(participation.course()))
                .or(() -> syllabi.newest(course))
                .orElseThrow(() -> new NoSuchElementException("There is no course " + course.value()));
    }

    private static List<PaperItem> items(Syllabus syllabus, Quiz quiz) {
        var unit = syllabus.unit(quiz.unit()).orElseThrow();
        var items = Draw.practice(unit.bank(), unit.quiz(), quiz.round());
        if (quiz.place() < 0 || quiz.place() >= items.size()) {
            throw new NoSuchElementException("No question " + quiz.place());
        }
        return items;
    }
}
