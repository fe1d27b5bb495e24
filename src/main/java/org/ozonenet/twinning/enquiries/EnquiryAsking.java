package org.ozonenet.twinning.enquiries;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ozonenet.access.NotAllowedException;
import org.ozonenet.reference.calendars.Calendars;
import org.ozonenet.twinning.ExchangeAction;
import org.ozonenet.twinning.ExchangeGate;
import org.ozonenet.twinning.ExchangeSpaces;
import org.ozonenet.twinning.Party;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What the asking side does: send, say more, ask on, take back, close. */
@Service
@PreAuthorize("isAuthenticated()")
public class EnquiryAsking {

    private final EnquiryStore store;
    private final EnquirySteps steps;
    private final DraftStore drafts;
    private final ExchangeGate gate;
    private final Templates templates;
    private final Calendars calendars;
    private final Clock clock;

    EnquiryAsking(
            EnquiryStore store,
            EnquirySteps steps,
            DraftStore drafts,
            ExchangeGate gate,
            Templates templates,
            Calendars calendars,
            Clock clock) {
        this.store = store;
        this.steps = steps;
        this.drafts = drafts;
        this.gate = gate;
        this.templates = templates;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * Sends an enquiry. Sent twice with the same identifier, it is sent once.
     *
     * @throws IncompleteFormException if the form misses something, or a field holds what it does not take
     */
    public EnquiryId send(EnquiryDraft draft) {
        var standing = gate.require(ExchangeAction.WRITE, draft.exchange(), draft.asking(), draft.answering());
        var hand = EnquirySteps.hand(standing, draft.asking());
        var subject = subject(draft);
        if (!standing.countries().contains(draft.answering())
                || !gate.hasParty(draft.exchange(), new Party(draft.answering(), draft.addressee()))) {
            throw new IncompleteFormException(List.of("addressee"));
        }
        var now = clock.instant();
        var facts = new TreeMap<String, String>();
        facts.put("due", due(draft.urgency(), now, subject).toString());
        var askedAt = draft.askedAt();
        if (askedAt != null) {
            if (askedAt.isAfter(now)) {
                throw new IncompleteFormException(List.of("askedAt"));
            }
            facts.put("askedAt", askedAt.toString());
        }
        insert(draft, subject, now, hand, facts);
        drafts.deleteById(draft.id());
        return draft.id();
    }

    /** Says more, where the other side asked for it. */
    public void supply(EnquiryId id, String text) {
        steps.take(id, StepKind.SUPPLY, (enquiry, now) -> said(text));
    }

    /** Asks on; the clock starts anew. */
    public void followUp(EnquiryId id, String text) {
        steps.take(id, StepKind.FOLLOW_UP, (enquiry, now) -> {
            var facts = new TreeMap<>(said(text));
            facts.put(
                    "due",
                    due(enquiry.subject().urgency(), now, enquiry.subject()).toString());
            return facts;
        });
    }

    /** Takes the enquiry back. */
    public void withdraw(EnquiryId id, String reason) {
        steps.take(id, StepKind.WITHDRAW, (enquiry, now) -> said(reason));
    }

    /**
     * Agrees to the date that the other side asks for.
     *
     * @throws IllegalStateException if it asks for none
     */
    public void agreeDate(EnquiryId id) {
        steps.take(id, StepKind.AGREE_DATE, (enquiry, now) -> {
            if (enquiry.course().proposedDue() == null) {
                throw new IllegalStateException("No other date was asked for");
            }
            return Map.of();
        });
    }

    /** Closes the enquiry and rates the answer. */
    public void close(EnquiryId id, Closing closing) {
        steps.take(id, StepKind.CLOSE, (enquiry, now) -> closing.facts());
    }

    private Subject subject(EnquiryDraft draft) {
        var template =
                templates.find(draft.template()).orElseThrow(() -> new IncompleteFormException(List.of("template")));
        var wrong = new java.util.ArrayList<>(template.wrong(draft.fields()));
        if (!template.urgencies().contains(draft.urgency())) {
            wrong.add("urgency");
        }
        if (draft.asking().equals(draft.answering())) {
            wrong.add("answering");
        }
        var questions = template.questions().stream()
                .map(Template.Question::id)
                .filter(draft.questions()::contains)
                .toList();
        if (questions.isEmpty()) {
            wrong.add("questions");
        }
        if (!wrong.isEmpty()) {
            throw new IncompleteFormException(wrong);
        }
        return new Subject(
                template.id(),
                draft.urgency(),
                draft.marking(),
                draft.asking(),
                draft.answering(),
                draft.addressee(),
                draft.post(),
                template.kept(draft.fields()),
                questions,
                draft.note().strip(),
                draft.language(),
                null);
    }

    private void insert(EnquiryDraft draft, Subject subject, Instant now, Step.Hand hand, Map<String, String> facts) {
        var space = ExchangeSpaces.between(draft.exchange(), draft.asking(), draft.answering());
        for (var number = store.countByExchange(draft.exchange()) + 1; ; number++) {
            var before = store.findById(draft.id());
            if (before.isPresent()) {
                requireSame(before.get(), draft);
                return;
            }
            try {
                store.save(Enquiry.sent(draft.id(), draft.exchange(), space, number, subject, now, hand, facts));
                return;
            } catch (DuplicateKeyException | OptimisticLockingFailureException e) {
                // Either the number is taken, and the next is this one's, or the same form came twice.
            }
        }
    }

    /** An identifier that somebody else uses elsewhere is answered like one that may not be used. */
    private static void requireSame(Enquiry before, EnquiryDraft draft) {
        var subject = before.subject();
        if (!before.exchange().equals(draft.exchange())
                || !subject.asking().equals(draft.asking())
                || !subject.answering().equals(draft.answering())) {
            throw new NotAllowedException(ExchangeAction.WRITE);
        }
    }

    private Instant due(Urgency urgency, Instant now, Subject subject) {
        return Deadline.of(urgency, now, calendars.of(subject.asking()), calendars.of(subject.answering()));
    }

    private static Map<String, String> said(String text) {
        return Map.of("text", Words.checked(text));
    }
}
