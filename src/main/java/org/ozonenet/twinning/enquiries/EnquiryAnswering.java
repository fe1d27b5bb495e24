package org.ozonenet.twinning.enquiries;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ozonenet.reference.calendars.Calendars;
import org.ozonenet.reference.calendars.WorkingDays;
import org.ozonenet.twinning.Authority;
import org.ozonenet.twinning.ExchangeAction;
import org.ozonenet.twinning.ExchangeGate;
import org.ozonenet.twinning.Party;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What the answering side does: take on, answer, ask back, hand on, ask for another date, decline, confirm. */
@Service
@PreAuthorize("isAuthenticated()")
public class EnquiryAnswering {

    private final EnquirySteps steps;
    private final KeptAnswerStore kept;
    private final ExchangeGate gate;
    private final Templates templates;
    private final Calendars calendars;
    private final Clock clock;

    EnquiryAnswering(
            EnquirySteps steps,
            KeptAnswerStore kept,
            ExchangeGate gate,
            Templates templates,
            Calendars calendars,
            Clock clock) {
        this.steps = steps;
        this.kept = kept;
        this.gate = gate;
        this.templates = templates;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Notes that the answering side has opened it; a second time changes nothing. */
    public void see(EnquiryId id) {
        var point = steps.require(ExchangeAction.WRITE, id);
        if (point.enquiry().state() == EnquiryState.SENT
                && point.standing().isOf(point.enquiry().subject().answering())) {
            try {
                steps.take(id, StepKind.SEE, (enquiry, now) -> Map.of());
            } catch (IllegalStateException e) {
                // A colleague opened it at the same moment.
            }
        }
    }

    /** Takes the enquiry on. */
    public void accept(EnquiryId id) {
        steps.take(id, StepKind.ACCEPT, (enquiry, now) -> Map.of());
    }

    /**
     * Answers some or all questions.
     *
     * @throws AnswerOvertakenException if somebody answered since the writer opened the form; the text is kept
     */
    public void answer(AnswerDraft draft) {
        var now = steps.require(ExchangeAction.WRITE, draft.enquiry()).enquiry();
        requireFirst(draft, now);
        steps.take(draft.enquiry(), kind(draft, now), (enquiry, at) -> {
            requireFirst(draft, enquiry);
            return facts(draft, enquiry);
        });
    }

    /** Asks the other side for more before answering. */
    public void askMore(EnquiryId id, String text) {
        steps.take(id, StepKind.ASK_MORE, (enquiry, now) -> Map.of("text", Words.checked(text)));
    }

    /** Hands the enquiry to the other authority of the own side; the date stays. */
    public void forward(EnquiryId id, Authority to, String reason) {
        steps.take(id, StepKind.FORWARD, (enquiry, now) -> {
            requireOther(enquiry, to);
            return Map.of("to", to.name(), "text", Words.checked(reason));
        });
    }

    /** Hands some of the questions to the other authority of the own side, as an enquiry of their own. */
    public void split(EnquiryId id, List<String> questions, Authority to) {
        steps.take(id, StepKind.SPLIT, (enquiry, now) -> {
            requireOther(enquiry, to);
            var course = enquiry.course();
            var left = enquiry.subject().questions().stream()
                    .filter(question -> !course.splitOff().contains(question))
                    .toList();
            if (questions.isEmpty() || !left.containsAll(questions) || questions.size() >= left.size()) {
                throw new IllegalStateException("Some questions go, and some stay");
            }
            return Map.of("to", to.name(), "questions", String.join(",", questions));
        });
    }

    /** Asks for another day; it counts once the asking side agrees. */
    public void proposeDate(EnquiryId id, LocalDate day, String reason) {
        steps.take(id, StepKind.PROPOSE_DATE, (enquiry, now) -> {
            var zone = calendars.of(enquiry.subject().answering()).zone();
            var due = WorkingDays.endOf(day, zone);
            if (!due.isAfter(now)) {
                throw new IllegalStateException("That day is over");
            }
            return Map.of("due", due.toString(), "text", Words.checked(reason));
        });
    }

    /** Declines to answer, with a reason. */
    public void decline(EnquiryId id, String reason) {
        steps.take(id, StepKind.DECLINE, (enquiry, now) -> Map.of("text", Words.checked(reason)));
    }

    /** Stands by the answer that the other authority of the same side gave. */
    public void confirm(EnquiryId id) {
        steps.take(id, StepKind.CONFIRM, (enquiry, now) -> {
            var course = enquiry.course();
            var point = steps.require(ExchangeAction.WRITE, id);
            if (course.confirmed()
                    || !templates.of(enquiry.subject().template()).confirm()
                    || point.standing().actor().person().equals(course.answeredBy())) {
                throw new IllegalStateException("There is nothing to confirm");
            }
            return Map.of();
        });
    }

    private StepKind kind(AnswerDraft draft, Enquiry enquiry) {
        var course = enquiry.course();
        var answered = new java.util.HashSet<>(course.answers().keySet());
        answered.addAll(course.splitOff());
        answered.addAll(draft.verdicts().keySet());
        return answered.containsAll(enquiry.subject().questions()) ? StepKind.ANSWER : StepKind.ANSWER_PARTLY;
    }

    private void requireFirst(AnswerDraft draft, Enquiry enquiry) {
        if (enquiry.course().answerSteps() > draft.basedOn()) {
            keep(draft, enquiry);
        }
    }

    private void keep(AnswerDraft draft, Enquiry enquiry) {
        var writer = steps.require(ExchangeAction.WRITE, enquiry.id())
                .standing()
                .actor()
                .person();
        kept.save(KeptAnswer.of(enquiry, writer, text(draft), clock.instant()));
        throw new AnswerOvertakenException();
    }

    private static String text(AnswerDraft draft) {
        var words = draft.verdicts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(verdict -> verdict.getKey() + ": " + verdict.getValue() + " "
                        + draft.texts().getOrDefault(verdict.getKey(), ""))
                .map(String::strip)
                .collect(Collectors.joining("\n"));
        return (words + "\n" + draft.text()).strip();
    }

    private static Map<String, String> facts(AnswerDraft draft, Enquiry enquiry) {
        var facts = new TreeMap<String, String>();
        draft.verdicts().forEach((question, verdict) -> {
            if (!enquiry.subject().questions().contains(question)) {
                throw new IllegalArgumentException("That was not asked");
            }
            facts.put("a-" + question, verdict.name());
            var text = draft.texts().getOrDefault(question, "").strip();
            if (!text.isEmpty()) {
                facts.put("t-" + question, text);
            }
        });
        if (!draft.text().isBlank()) {
            facts.put("text", draft.text().strip());
        }
        facts.put("language", draft.language());
        return facts;
    }

    private void requireOther(Enquiry enquiry, Authority to) {
        var has = gate.hasParty(enquiry.exchange(), new Party(enquiry.subject().answering(), to));
        if (!has || enquiry.course().addressee() == to) {
            throw new IllegalStateException("It has to go to another authority of the same side");
        }
    }
}
