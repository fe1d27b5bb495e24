package org.ozonenet.twinning;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Closes exchanges whose last day is over everywhere on earth. The day is data: a portal that stood still catches up. */
@Component
class ExchangeLife {

    private final ExchangeStore store;
    private final Clock clock;

    ExchangeLife(ExchangeStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT2M")
    void sweep() {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, ZoneOffset.ofHours(-12));
        for (var exchange : store.findByStates(List.of(ExchangeState.OPEN.name(), ExchangeState.SUSPENDED.name()))) {
            var until = exchange.until();
            if (until != null && until.isBefore(today)) {
                try {
                    store.save(exchange.moved(ExchangeState.CLOSED, null, null, now));
                } catch (OptimisticLockingFailureException e) {
                    // Somebody changed it at this moment; the next round looks again.
                }
            }
        }
    }
}
