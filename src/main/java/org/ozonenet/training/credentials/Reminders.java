package org.ozonenet.training.credentials;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Reminds holders before their certificates end. Done by several nodes at once, it is done once. */
@Component
class Reminders {

    /** How many days before the end; the largest first. */
    static final List<Integer> DAYS = List.of(180, 90, 30, 7);

    private final CertificateStore store;
    private final Clock clock;

    Reminders(CertificateStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
    void remind() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        for (var certificate : store.findEndingBetween(today, today.plusDays(DAYS.getFirst()))) {
            remind(certificate, today);
        }
    }

    /** One reminder for the nearest of the days that are past, so that a portal that was away does not send four. */
    private void remind(Certificate certificate, LocalDate today) {
        var until = certificate.validUntil();
        if (until == null || certificate.followedBy() != null) {
            return;
        }
        var left = ChronoUnit.DAYS.between(today, until);
        var due = DAYS.stream().filter(days -> left <= days).min(Integer::compare);
        if (due.isPresent() && !certificate.remindedOf().contains(due.get())) {
            try {
                store.save(certificate.reminded(due.get(), clock.instant().truncatedTo(ChronoUnit.MILLIS)));
            } catch (OptimisticLockingFailureException e) {
                // Somebody else has just changed it; the next round looks again.
            }
        }
    }
}
