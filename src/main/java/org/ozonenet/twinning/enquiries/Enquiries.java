package org.ozonenet.twinning.enquiries;

import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ozonenet.access.NotAllowedException;
import org.ozonenet.documents.DocumentOwner;
import org.ozonenet.twinning.Authority;
import org.ozonenet.twinning.ExchangeAction;
import org.ozonenet.twinning.ExchangeGate;
import org.ozonenet.twinning.ExchangeId;
import org.ozonenet.twinning.ExchangeLine;
import org.ozonenet.twinning.Exchanges;
import org.ozonenet.twinning.Party;
import org.ozonenet.twinning.Standing;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What can be read of enquiries: by the members of their two sides, and by nobody else. */
@Service
@PreAuthorize("isAuthenticated()")
public class Enquiries {

    private final EnquiryStore store;
    private final KeptAnswerStore kept;
    private final EnquirySteps steps;
    private final ExchangeGate gate;
    private final Exchanges exchanges;
    private final Templates templates;
    private final Clock clock;

    Enquiries(
            EnquiryStore store,
            KeptAnswerStore kept,
            EnquirySteps steps,
            ExchangeGate gate,
            Exchanges exchanges,
            Templates templates,
            Clock clock) {
        this.store = store;
        this.kept = kept;
        this.steps = steps;
        this.gate = gate;
        this.exchanges = exchanges;
        this.templates = templates;
        this.clock = clock;
    }

    /** The enquiries of an exchange that the reader's side asked or is asked, what is due first. */
    public List<EnquiryLine> of(ExchangeId exchange) {
        var standing = gate.require(ExchangeAction.READ, exchange);
        return store.findByExchange(exchange).stream()
                .filter(enquiry -> reads(standing, enquiry))
                .map(enquiry -> line(enquiry, standing))
                .sorted(dueFirst())
                .toList();
    }

    /** What waits for the reader's side in all exchanges, what is due first. */
    public List<EnquiryLine> waiting() {
        return inside().flatMap(exchange -> of(exchange.id()).stream())
                .filter(EnquiryLine::waitsForMe)
                .sorted(dueFirst())
                .toList();
    }

    /** What the reader's side waits for in all exchanges, what is due first. */
    public List<EnquiryLine> awaited() {
        return inside().flatMap(exchange -> of(exchange.id()).stream()
                        .filter(line -> exchange.sides().contains(line.asking())))
                .filter(line -> !line.waitsForMe() && !line.state().isOver())
                .sorted(dueFirst())
                .toList();
    }

    /** One enquiry; empty for everybody who is not of its two sides at this moment, and where there is none. */
    public Optional<EnquirySheet> sheet(EnquiryId id) {
        try {
            var point = steps.require(ExchangeAction.READ, id);
            return Optional.of(sheet(point.enquiry(), point.standing()));
        } catch (NotAllowedException e) {
            return Optional.empty();
        }
    }

    private Stream<ExchangeLine> inside() {
        return exchanges.mine().stream().filter(ExchangeLine::inside);
    }

    /** Somebody without a seat is an administrator behind broken glass, who sees all for the hour. */
    static boolean reads(Standing standing, Enquiry enquiry) {
        var subject = enquiry.subject();
        return standing.seats().isEmpty() || standing.isOf(subject.asking()) || standing.isOf(subject.answering());
    }

    private EnquirySheet sheet(Enquiry enquiry, Standing standing) {
        var course = enquiry.course();
        var template = templates.of(enquiry.subject().template());
        var others = Stream.of(Authority.values())
                .filter(authority -> authority != course.addressee())
                .filter(authority -> gate.hasParty(
                        enquiry.exchange(), new Party(enquiry.subject().answering(), authority)))
                .collect(Collectors.toSet());
        return new EnquirySheet(
                line(enquiry, standing),
                enquiry.subject(),
                course.addressee(),
                course.answers(),
                course.splitOff(),
                course.proposedDue(),
                template.confirm() && enquiry.state() == EnquiryState.ANSWERED && !course.confirmed(),
                enquiry.steps(),
                course.answerSteps(),
                possible(enquiry, course, template, standing, others),
                others,
                kept.findByEnquiryAndWriter(enquiry.id(), standing.actor().person()).stream()
                        .map(KeptAnswer::text)
                        .toList(),
                new DocumentOwner("twinning", enquiry.space(), enquiry.id().value()));
    }

    private Set<StepKind> possible(
            Enquiry enquiry, Course course, Template template, Standing standing, Set<Authority> others) {
        var possible = EnumSet.noneOf(StepKind.class);
        if (!standing.state().isOpen()) {
            return possible;
        }
        var subject = enquiry.subject();
        for (var kind : StepKind.values()) {
            var mine =
                    switch (kind.hand()) {
                        case ASKING -> standing.isOf(subject.asking());
                        case ANSWERING -> standing.isOf(subject.answering());
                        case PORTAL -> false;
                    };
            if (mine && kind.from(enquiry.state()).isPresent()) {
                possible.add(kind);
            }
        }
        if (others.isEmpty()) {
            possible.remove(StepKind.FORWARD);
        }
        if (others.isEmpty() || subject.questions().size() - course.splitOff().size() < 2) {
            possible.remove(StepKind.SPLIT);
        }
        if (course.proposedDue() == null) {
            possible.remove(StepKind.AGREE_DATE);
        }
        if (!template.confirm()
                || course.confirmed()
                || standing.actor().person().equals(course.answeredBy())) {
            possible.remove(StepKind.CONFIRM);
        }
        possible.remove(StepKind.SEE);
        return possible;
    }

    private EnquiryLine line(Enquiry enquiry, Standing standing) {
        var subject = enquiry.subject();
        var next =
                switch (enquiry.state()) {
                    case SENT, SEEN, ACCEPTED, PARTLY_ANSWERED -> subject.answering();
                    case MORE_ASKED, ANSWERED, DECLINED -> subject.asking();
                    case CLOSED, WITHDRAWN -> null;
                };
        return new EnquiryLine(
                enquiry.id(),
                enquiry.exchange(),
                enquiry.number(),
                subject.template(),
                subject.urgency(),
                subject.asking(),
                subject.answering(),
                subject.post(),
                enquiry.state(),
                enquiry.steps().getFirst().at(),
                enquiry.dueAt(),
                enquiry.isLate(clock.instant()),
                next != null && standing.isOf(next));
    }

    private static Comparator<EnquiryLine> dueFirst() {
        return Comparator.comparing((EnquiryLine line) -> line.state().isOver()).thenComparing(EnquiryLine::dueAt);
    }
}
