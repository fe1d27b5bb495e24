package org.ozonenet.training.learning;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Somebody of the sample data who knows every answer. Exists only where there is sample data. */
@Component
@Profile("demo")
public class SampleCandidate {

    private final TheoryTests tests;
    private final AttemptStore attempts;
    private final Syllabi syllabi;

    SampleCandidate(TheoryTests tests, AttemptStore attempts, Syllabi syllabi) {
        this.tests = tests;
        this.attempts = attempts;
        this.syllabi = syllabi;
    }

    /** Answers every question of the reader's own attempt through the door, and hands it in. */
    public void pass(AttemptId id) {
        var attempt = attempts.findById(id).orElseThrow();
        var syllabus = syllabi.of(attempt.course());
        for (var place = 0; place < attempt.paper().size(); place++) {
            var item = attempt.paper().get(place);
            var right = RightAnswer.to(syllabus.question(item.question()).task(), item.order());
            tests.answer(id, new SentAnswer(place, 1, right));
        }
        tests.submit(id);
    }
}
