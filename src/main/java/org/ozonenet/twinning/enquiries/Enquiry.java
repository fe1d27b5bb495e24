package org.ozonenet.twinning.enquiries;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.SpaceId;
import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.kernel.Outbox;
import org.ozonenet.kernel.Outboxed;
import org.ozonenet.twinning.ExchangeId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An enquiry: what is asked, and the steps since. State and date stand beside the steps for queries only.
 *
 * @param space of the members of the two countries
 * @param number counted within the exchange, from 1
 * @param open whether an answer is due
 */
@Document("enquiries")
@TypeAlias("enquiry")
record Enquiry(
        @Id EnquiryId id,
        @Version @Nullable Long version,
        ExchangeId exchange,
        SpaceId space,
        long number,
        Subject subject,
        List<Step> steps,
        EnquiryState state,
        boolean open,
        Instant dueAt,
        Outbox outbox)
        implements Outboxed {

    Enquiry {
        steps = List.copyOf(steps);
    }

    static Enquiry sent(
            EnquiryId id,
            ExchangeId exchange,
            SpaceId space,
            long number,
            Subject subject,
            Instant at,
            Step.Hand hand,
            Map<String, String> facts) {
        var first = Step.after(id, null, StepKind.SEND, at, hand, facts);
        var course = Course.of(subject.firstAddressee(), List.of(first));
        return new Enquiry(
                        id,
                        null,
                        exchange,
                        space,
                        number,
                        subject,
                        List.of(first),
                        course.state(),
                        true,
                        course.dueAt(),
                        Outbox.empty())
                .telling(new EnquirySent(header(space, at, hand), id, exchange));
    }

    /** @throws IllegalArgumentException if that step cannot be taken now */
    Enquiry stepped(StepKind kind, Instant at, Step.Hand hand, Map<String, String> facts) {
        var all = new ArrayList<>(steps);
        all.add(Step.after(id, steps.getLast(), kind, at, hand, facts));
        var course = Course.of(subject.firstAddressee(), all);
        return new Enquiry(
                        id,
                        version,
                        exchange,
                        space,
                        number,
                        subject,
                        all,
                        course.state(),
                        course.state().isOpen(),
                        course.dueAt(),
                        outbox)
                .telling(new EnquiryMoved(header(space, at, hand), id, exchange, kind, all.size()));
    }

    Course course() {
        return Course.of(subject.firstAddressee(), steps);
    }

    boolean isLate(Instant now) {
        return open && now.isAfter(dueAt);
    }

    private Enquiry telling(DomainEvent event) {
        return new Enquiry(
                id, version, exchange, space, number, subject, steps, state, open, dueAt, outbox.with(event));
    }

    private static EventHeader header(SpaceId space, Instant at, Step.Hand hand) {
        var person = hand.person();
        return EventHeader.in(space.value(), at, person == null ? null : person.value());
    }
}
