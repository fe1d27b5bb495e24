package org.ozonenet.twinning;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.FunctionGranted;
import org.ozonenet.access.FunctionRevoked;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Persons;
import org.ozonenet.access.SpaceRegister;
import org.ozonenet.access.SpaceRole;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the members of an exchange's spaces in step with {@link Seats}: at once after each change, and again when its
 * event arrives, so that a crash in between leaves nobody inside who should be out.
 */
@Component
class ExchangeMembers {

    private final ExchangeStore store;
    private final Persons persons;
    private final SpaceRegister spaces;
    private final ActAs actAs;
    private final ReentrantLock turn = new ReentrantLock();

    ExchangeMembers(ExchangeStore store, Persons persons, SpaceRegister spaces, ActAs actAs) {
        this.store = store;
        this.persons = persons;
        this.spaces = spaces;
        this.actAs = actAs;
    }

    /** One at a time: whoever comes later has read the later state, so that no older one is written over it. */
    void settle(ExchangeId id, @Nullable PersonId by) {
        turn.lock();
        try {
            actAs.process(() -> {
                store.findById(id).ifPresent(exchange -> settle(exchange, by));
                return true;
            });
        } finally {
            turn.unlock();
        }
    }

    @EventListener
    void on(ExchangeChanged event) {
        settle(event.exchange(), actor(event.header().actor()));
    }

    @EventListener
    void on(ExchangeEntered event) {
        settle(event.exchange(), actor(event.header().actor()));
    }

    @EventListener
    void on(OfficerLetIn event) {
        settle(event.exchange(), actor(event.header().actor()));
    }

    @EventListener
    void on(OfficerSentOut event) {
        settle(event.exchange(), actor(event.header().actor()));
    }

    @EventListener
    void on(FunctionRevoked event) {
        store.findEnteredBy(event.person())
                .forEach(exchange -> settle(exchange.id(), actor(event.header().actor())));
    }

    @EventListener
    void on(FunctionGranted event) {
        store.findEnteredBy(event.person())
                .forEach(exchange -> settle(exchange.id(), actor(event.header().actor())));
    }

    private void settle(Exchange exchange, @Nullable PersonId by) {
        var cards = persons.cards(
                exchange.entries().stream().map(Exchange.Entry::person).toList());
        var roles = new HashMap<PersonId, SpaceRole>();
        cards.forEach(card -> Seats.role(exchange, card.person(), card.functions())
                .ifPresent(role -> roles.put(card.person(), role)));
        spaces.keep(exchange.id().space(), roles, by);
        for (var pair : Seats.pairs(exchange)) {
            var both = cards.stream()
                    .filter(card -> roles.containsKey(card.person()))
                    .filter(card -> Seats.of(exchange, card.person(), card.functions()).stream()
                            .anyMatch(seat -> pair.contains(seat.country())))
                    .map(card -> Map.entry(card.person(), roles.getOrDefault(card.person(), SpaceRole.PARTICIPANT)))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            spaces.keep(exchange.id().spaceOf(pair.getFirst(), pair.getLast()), both, by);
        }
    }

    private static @Nullable PersonId actor(@Nullable String person) {
        return person == null ? null : new PersonId(person);
    }
}
