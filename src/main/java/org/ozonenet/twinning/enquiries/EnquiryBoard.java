package org.ozonenet.twinning.enquiries;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.twinning.ExchangeAction;
import org.ozonenet.twinning.ExchangeGate;
import org.ozonenet.twinning.ExchangeId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** How fast enquiries are answered, for those who may read them. */
@Service
@PreAuthorize("isAuthenticated()")
public class EnquiryBoard {

    private final EnquiryStore store;
    private final ExchangeGate gate;
    private final Clock clock;

    EnquiryBoard(EnquiryStore store, ExchangeGate gate, Clock clock) {
        this.store = store;
        this.gate = gate;
        this.clock = clock;
    }

    /** By answering country and class, from the enquiries of an exchange that the reader's side asked or is asked. */
    public List<BoardLine> of(ExchangeId exchange) {
        var standing = gate.require(ExchangeAction.READ, exchange);
        record Key(Iso2 answering, Urgency urgency) {}
        var now = clock.instant();
        return store.findByExchange(exchange).stream()
                .filter(enquiry -> Enquiries.reads(standing, enquiry))
                .filter(enquiry -> counts(enquiry.state()))
                .collect(Collectors.groupingBy(enquiry ->
                        new Key(enquiry.subject().answering(), enquiry.subject().urgency())))
                .entrySet()
                .stream()
                .map(group -> new BoardLine(
                        group.getKey().answering(),
                        group.getKey().urgency(),
                        ResponseTimes.of(
                                group.getValue().stream()
                                        .map(EnquiryBoard::timing)
                                        .toList(),
                                now)))
                .sorted(Comparator.comparing(BoardLine::answering).thenComparing(BoardLine::urgency))
                .toList();
    }

    private static boolean counts(EnquiryState state) {
        return state != EnquiryState.WITHDRAWN && state != EnquiryState.DECLINED;
    }

    private static ResponseTimes.Timing timing(Enquiry enquiry) {
        var course = enquiry.course();
        var last = enquiry.steps().getLast();
        var isClosed = last.kind() == StepKind.CLOSE;
        return new ResponseTimes.Timing(
                course.sentAt(),
                course.acceptedAt(),
                course.answeredAt(),
                course.dueAt(),
                isClosed ? rating(last, "timeliness") : null,
                isClosed ? rating(last, "effort") : null);
    }

    private static @Nullable Integer rating(Step step, String name) {
        var rating = step.facts().get(name);
        return rating == null ? null : Integer.valueOf(rating);
    }

    /** Whether an answer came by the agreed date. */
    static boolean isInTime(Enquiry enquiry) {
        Instant answered = enquiry.course().answeredAt();
        return answered != null && !answered.isAfter(enquiry.course().dueAt());
    }
}
