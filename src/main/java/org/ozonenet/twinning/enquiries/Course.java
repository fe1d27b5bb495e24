package org.ozonenet.twinning.enquiries;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;
import org.ozonenet.twinning.Authority;

/**
 * What has become of an enquiry, worked out from its steps and from nothing else.
 *
 * @param addressee which authority of the answering side has it now
 * @param proposedDue the date that the answering side asks for, or null
 * @param answers the latest answer to each question
 * @param splitOff the questions that went to another authority
 * @param answerSteps how many times it was answered, wholly or partly
 * @param told what was told about its date, as a level of {@link Deadline}
 */
record Course(
        EnquiryState state,
        Authority addressee,
        Instant sentAt,
        Instant dueAt,
        @Nullable Instant proposedDue,
        @Nullable Instant acceptedAt,
        @Nullable Instant answeredAt,
        @Nullable PersonId answeredBy,
        boolean confirmed,
        Map<String, EnquirySheet.Answer> answers,
        Set<String> splitOff,
        int answerSteps,
        int told) {

    /** @throws IllegalArgumentException if a step cannot follow from those before it */
    static Course of(Authority first, List<Step> steps) {
        var course = begun(first, steps.getFirst());
        for (var step : steps.subList(1, steps.size())) {
            course = course.after(step);
        }
        return course;
    }

    private static Course begun(Authority first, Step step) {
        if (step.kind() != StepKind.SEND) {
            throw new IllegalArgumentException("An enquiry begins with being sent");
        }
        return new Course(
                EnquiryState.SENT,
                first,
                step.at(),
                moment(step, "due"),
                null,
                null,
                null,
                null,
                false,
                Map.of(),
                Set.of(),
                0,
                Deadline.QUIET);
    }

    private Course after(Step step) {
        var next = step.kind()
                .from(state)
                .orElseThrow(() -> new IllegalArgumentException(
                        "%s cannot follow while the enquiry is %s".formatted(step.kind(), state)));
        var to = new Changes(this, next);
        switch (step.kind()) {
            case ACCEPT -> to.acceptedAt = step.at();
            case ANSWER, ANSWER_PARTLY -> answered(to, step);
            case CONFIRM -> to.confirmed = true;
            case FORWARD -> to.addressee = Authority.valueOf(fact(step, "to"));
            case SPLIT -> to.splitOff.addAll(List.of(fact(step, "questions").split(",")));
            case PROPOSE_DATE -> to.proposedDue = moment(step, "due");
            case AGREE_DATE -> {
                to.dueAt = proposedDue == null ? dueAt : proposedDue;
                to.proposedDue = null;
                to.told = Deadline.QUIET;
            }
            case FOLLOW_UP -> {
                to.dueAt = moment(step, "due");
                to.answeredAt = null;
                to.confirmed = false;
                to.told = Deadline.QUIET;
            }
            case REMIND -> to.told = Integer.parseInt(fact(step, "level"));
            case SEND, SEE, ASK_MORE, SUPPLY, DECLINE, WITHDRAW, CLOSE -> {}
        }
        return to.course();
    }

    private void answered(Changes to, Step step) {
        to.acceptedAt = acceptedAt == null ? step.at() : acceptedAt;
        to.answeredBy = step.by();
        to.answerSteps = answerSteps + 1;
        if (step.kind() == StepKind.ANSWER) {
            to.answeredAt = step.at();
        }
        step.facts().forEach((name, fact) -> {
            if (name.startsWith("a-")) {
                var question = name.substring(2);
                to.answers.put(
                        question,
                        new EnquirySheet.Answer(
                                Verdict.valueOf(fact), step.facts().getOrDefault("t-" + question, "")));
            }
        });
    }

    private static String fact(Step step, String name) {
        var fact = step.facts().get(name);
        if (fact == null) {
            throw new IllegalArgumentException("%s says nothing of %s".formatted(step.kind(), name));
        }
        return fact;
    }

    private static Instant moment(Step step, String name) {
        return Instant.parse(fact(step, name));
    }

    /** A course that is being worked out; lives for one step. */
    private static final class Changes {
        private final Course before;
        private final EnquiryState state;
        private final Map<String, EnquirySheet.Answer> answers;
        private final Set<String> splitOff;
        private Authority addressee;
        private Instant dueAt;
        private @Nullable Instant proposedDue;
        private @Nullable Instant acceptedAt;
        private @Nullable Instant answeredAt;
        private @Nullable PersonId answeredBy;
        private boolean confirmed;
        private int answerSteps;
        private int told;

        private Changes(Course before, EnquiryState state) {
            this.before = before;
            this.state = state;
            answers = new TreeMap<>(before.answers);
            splitOff = new HashSet<>(before.splitOff);
            addressee = before.addressee;
            dueAt = before.dueAt;
            proposedDue = before.proposedDue;
            acceptedAt = before.acceptedAt;
            answeredAt = before.answeredAt;
            answeredBy = before.answeredBy;
            confirmed = before.confirmed;
            answerSteps = before.answerSteps;
            told = before.told;
        }

        private Course course() {
            return new Course(
                    state,
                    addressee,
                    before.sentAt,
                    dueAt,
                    proposedDue,
                    acceptedAt,
                    answeredAt,
                    answeredBy,
                    confirmed,
                    Map.copyOf(answers),
                    Set.copyOf(splitOff),
                    answerSteps,
                    told);
        }
    }
}
