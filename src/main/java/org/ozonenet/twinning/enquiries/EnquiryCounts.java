package org.ozonenet.twinning.enquiries;

import java.time.Clock;
import org.ozonenet.twinning.ExchangeFigures;
import org.ozonenet.twinning.ExchangeId;
import org.springframework.stereotype.Component;

/** Counts enquiries for those who may know of an exchange from outside. */
@Component
class EnquiryCounts implements ExchangeFigures {

    private final EnquiryStore store;
    private final Clock clock;

    EnquiryCounts(EnquiryStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public Counts counts(ExchangeId exchange) {
        var all = store.findByExchange(exchange);
        var now = clock.instant();
        return new Counts(
                all.stream().filter(Enquiry::open).count(),
                all.stream().filter(enquiry -> enquiry.isLate(now)).count(),
                all.stream().filter(enquiry -> enquiry.state().isOver()).count(),
                all.stream()
                        .filter(enquiry -> enquiry.course().answeredAt() != null)
                        .count(),
                all.stream().filter(EnquiryBoard::isInTime).count());
    }
}
