package org.ozonenet.twinning.enquiries;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.function.BiFunction;
import org.ozonenet.access.Function;
import org.ozonenet.access.NotAllowedException;
import org.ozonenet.access.Scope;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.twinning.Authority;
import org.ozonenet.twinning.ExchangeAction;
import org.ozonenet.twinning.ExchangeGate;
import org.ozonenet.twinning.Standing;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Takes one step of an enquiry for the actor: right, hand, order and save are the same for all of them. */
@Component
class EnquirySteps {

    private static final int TRIES = 20;

    private final EnquiryStore store;
    private final ExchangeGate gate;
    private final Clock clock;

    EnquirySteps(EnquiryStore store, ExchangeGate gate, Clock clock) {
        this.store = store;
        this.gate = gate;
        this.clock = clock;
    }

    /** What the actor is towards an enquiry, and the enquiry as it is. */
    record Standpoint(Enquiry enquiry, Standing standing) {}

    /** @throws NotAllowedException if the actor may not, or there is no such enquiry */
    Standpoint require(ExchangeAction action, EnquiryId id) {
        var enquiry = store.findById(id).orElseThrow(() -> new NotAllowedException(action));
        var subject = enquiry.subject();
        var standing = gate.require(action, enquiry.exchange(), subject.asking(), subject.answering());
        return new Standpoint(enquiry, standing);
    }

    /**
     * Takes a step; where somebody else took one at the same moment, looks again.
     *
     * @param facts made from the enquiry as it is then; what it throws stops the step
     * @throws IllegalStateException if the step cannot be taken now
     */
    Enquiry take(EnquiryId id, StepKind kind, BiFunction<Enquiry, Instant, Map<String, String>> facts) {
        for (var attempt = 1; ; attempt++) {
            var point = require(ExchangeAction.WRITE, id);
            var enquiry = point.enquiry();
            var hand = hand(point.standing(), side(enquiry, kind));
            var now = clock.instant();
            var said = facts.apply(enquiry, now);
            if (kind.from(enquiry.state()).isEmpty()) {
                throw new IllegalStateException("The enquiry is %s by now".formatted(enquiry.state()));
            }
            try {
                return store.save(enquiry.stepped(kind, now, hand, said));
            } catch (OptimisticLockingFailureException e) {
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }

    /** In which function the actor acts for that side. */
    static Step.Hand hand(Standing standing, Iso2 side) {
        if (!standing.isOf(side)) {
            throw new NotAllowedException(ExchangeAction.WRITE);
        }
        var function = standing.actor().functions().stream()
                .filter(held -> held.scope().equals(new Scope.Country(side)))
                .map(held -> held.function())
                .filter(each -> standing.seats().stream()
                        .anyMatch(seat ->
                                seat.country().equals(side) && seat.authority().isServedBy(each)))
                .min(Function::compareTo)
                .orElseThrow(() -> new NotAllowedException(ExchangeAction.WRITE));
        return new Step.Hand(standing.actor().person(), function, side);
    }

    static Authority authority(Function function) {
        return Authority.OZONE_UNIT.isServedBy(function) ? Authority.OZONE_UNIT : Authority.CUSTOMS;
    }

    private static Iso2 side(Enquiry enquiry, StepKind kind) {
        return kind.hand() == StepKind.Hand.ASKING
                ? enquiry.subject().asking()
                : enquiry.subject().answering();
    }
}
