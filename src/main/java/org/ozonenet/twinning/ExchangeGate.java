package org.ozonenet.twinning;

import java.util.Set;
import org.ozonenet.access.Action;
import org.ozonenet.access.Actor;
import org.ozonenet.access.CurrentActor;
import org.ozonenet.access.Function;
import org.ozonenet.access.NotAllowedException;
import org.ozonenet.access.Rights;
import org.ozonenet.access.SpaceRole;
import org.ozonenet.kernel.Iso2;
import org.springframework.stereotype.Component;

/**
 * The first line of every door inside an exchange. Looks at the members of the space and at the functions held at this
 * moment, so that a function that was taken back is gone before its event has arrived. An exchange that is not there is
 * refused as one that is closed to the actor.
 */
@Component
public class ExchangeGate {

    private final ExchangeStore store;
    private final Rights rights;
    private final CurrentActor currentActor;

    ExchangeGate(ExchangeStore store, Rights rights, CurrentActor currentActor) {
        this.store = store;
        this.rights = rights;
        this.currentActor = currentActor;
    }

    /**
     * Lets in who may do that in the exchange as a whole.
     *
     * @throws NotAllowedException if the actor may not, or there is no such exchange
     */
    public Standing require(ExchangeAction action, ExchangeId id) {
        var actor = currentActor.require();
        var exchange = store.findById(id).orElseThrow(() -> new NotAllowedException(action));
        rights.require(action, exchange.target());
        return standing(action, exchange, actor);
    }

    /**
     * Lets in who may do that between two countries of the exchange: members who act for one of the two.
     *
     * @throws NotAllowedException if the actor may not, or there is no such exchange
     */
    public Standing require(ExchangeAction action, ExchangeId id, Iso2 one, Iso2 other) {
        var actor = currentActor.require();
        var exchange = store.findById(id).orElseThrow(() -> new NotAllowedException(action));
        rights.require(action, exchange.target().in(id.spaceOf(one, other)));
        var standing = standing(action, exchange, actor);
        if (!standing.seats().isEmpty() && !standing.isOf(one) && !standing.isOf(other)) {
            throw new NotAllowedException(action);
        }
        return standing;
    }

    /** Whether {@link #require(ExchangeAction, ExchangeId)} would let the actor in. */
    public boolean allows(ExchangeAction action, ExchangeId id) {
        try {
            require(action, id);
            return true;
        } catch (NotAllowedException e) {
            return false;
        }
    }

    /** Whether that authority of that country takes part. For doors that have let the actor in already. */
    public boolean hasParty(ExchangeId id, Party party) {
        return store.findById(id)
                .map(exchange -> exchange.parties().contains(party))
                .orElse(false);
    }

    private Standing standing(Action action, Exchange exchange, Actor actor) {
        var role = Seats.role(exchange, actor.person(), actor.functions());
        if (role.isEmpty()) {
            if (action != ExchangeAction.READ || !actor.has(Function.ADMINISTRATOR)) {
                throw new NotAllowedException(action);
            }
            return new Standing(actor, exchange.id(), exchange.state(), exchange.countries(), Set.of());
        }
        if (action != ExchangeAction.READ && role.get() != SpaceRole.SECRETARY) {
            throw new NotAllowedException(action);
        }
        var seats = Seats.of(exchange, actor.person(), actor.functions());
        return new Standing(actor, exchange.id(), exchange.state(), exchange.countries(), seats);
    }
}
