package org.ozonenet.twinning.enquiries;

import java.util.Collection;
import java.util.List;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.notices.Notice;
import org.ozonenet.notices.Notices;
import org.ozonenet.twinning.Authority;
import org.ozonenet.twinning.ExchangeCircle;
import org.ozonenet.twinning.Party;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those whom a step concerns that there was one. The sentences say nothing of what is asked or answered. */
@Component
class EnquiryNews {

    private final EnquiryStore store;
    private final Notices notices;
    private final ExchangeCircle circle;

    EnquiryNews(EnquiryStore store, Notices notices, ExchangeCircle circle) {
        this.store = store;
        this.notices = notices;
        this.circle = circle;
    }

    @EventListener
    void on(EnquirySent event) {
        store.findById(event.enquiry()).ifPresent(enquiry -> {
            var answering = enquiry.subject().answering();
            var atBorder = enquiry.subject().urgency() == Urgency.BORDER_NOW;
            var recipients = atBorder ? circle.dutyDesks(event.exchange(), answering) : side(enquiry, answering);
            tell(
                    recipients,
                    event.header().eventId(),
                    atBorder ? "twinning.notice.sent-border" : "twinning.notice.sent",
                    enquiry);
        });
    }

    @EventListener
    void on(EnquiryMoved event) {
        store.findById(event.enquiry()).ifPresent(enquiry -> {
            if (event.kind() == StepKind.REMIND) {
                late(event, enquiry);
            } else if (event.kind() != StepKind.SEE) {
                var to = event.kind().hand() == StepKind.Hand.ASKING
                        ? enquiry.subject().answering()
                        : enquiry.subject().asking();
                var recipients = event.kind() == StepKind.FORWARD
                        ? circle.party(
                                event.exchange(),
                                new Party(
                                        enquiry.subject().answering(),
                                        enquiry.course().addressee()))
                        : side(enquiry, to);
                tell(recipients, event.header().eventId(), "twinning.notice.moved." + event.kind(), enquiry);
            }
        });
    }

    @EventListener
    void on(AnswerOvertaken event) {
        store.findById(event.enquiry())
                .ifPresent(enquiry ->
                        tell(List.of(event.writer()), event.header().eventId(), "twinning.notice.overtaken", enquiry));
    }

    private void late(EnquiryMoved event, Enquiry enquiry) {
        var level = enquiry.steps().get(event.step() - 1).facts().get("level");
        var answering = enquiry.subject().answering();
        var id = event.header().eventId();
        switch (Integer.parseInt(level == null ? "0" : level)) {
            case Deadline.REMIND -> {
                // Where more was asked for, it is the asking side that is waited for.
                var slow = enquiry.state() == EnquiryState.MORE_ASKED
                        ? enquiry.subject().asking()
                        : answering;
                tell(side(enquiry, slow), id, "twinning.notice.remind", enquiry);
            }
            case Deadline.LATE -> {
                tell(
                        circle.party(enquiry.exchange(), new Party(answering, Authority.OZONE_UNIT)),
                        id,
                        "twinning.notice.late",
                        enquiry);
                tell(side(enquiry, answering), id, "twinning.notice.late", enquiry);
                tell(side(enquiry, enquiry.subject().asking()), id, "twinning.notice.late", enquiry);
            }
            case Deadline.VERY_LATE ->
                // From outside: that something is late, without saying what and without leading to it.
                notices.tell(
                        circle.coordinators(enquiry.exchange()),
                        new Notice(id, "twinning.notice.late-somewhere", List.of(), Tlp.GREEN, "twinning/overview"));
            default -> {}
        }
    }

    private List<PersonId> side(Enquiry enquiry, Iso2 country) {
        return circle.side(enquiry.exchange(), country);
    }

    private void tell(Collection<PersonId> recipients, String eventId, String sentence, Enquiry enquiry) {
        var link = "twinning/%s/enquiries/%s"
                .formatted(enquiry.exchange().value(), enquiry.id().value());
        notices.tell(recipients, new Notice(eventId, sentence, List.of(), Tlp.GREEN, link));
    }
}
