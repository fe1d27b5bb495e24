package org.ozonenet.twinning.enquiries;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks each minute for enquiries whose time comes to its end or has passed. The date is data, so a portal that stood
 * still catches up; done by several nodes at once, one of them wins.
 */
@Component
class EnquirySweep {

    private static final Logger LOG = LoggerFactory.getLogger(EnquirySweep.class);
    private static final Duration LOOK_AHEAD = Duration.ofHours(25);

    private final EnquiryStore store;
    private final Clock clock;

    EnquirySweep(EnquiryStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void sweep() {
        var now = clock.instant();
        for (var enquiry : store.findByOpenAndDueAtBefore(true, now.plus(LOOK_AHEAD))) {
            var level = Deadline.level(enquiry.subject().urgency(), enquiry.dueAt(), now);
            if (level > enquiry.course().told()) {
                try {
                    store.save(enquiry.stepped(
                            StepKind.REMIND, now, Step.Hand.PORTAL, Map.of("level", String.valueOf(level))));
                } catch (OptimisticLockingFailureException e) {
                    LOG.debug("Another step came first; the next round looks again");
                }
            }
        }
    }
}
