package org.ozonenet.twinning;

import java.util.LinkedHashSet;
import java.util.List;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.Function;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.PersonRegister;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.notices.Notice;
import org.ozonenet.notices.Notices;
import org.ozonenet.reference.Networks;
import org.springframework.context.event.EventListener;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Asks the ozone officers about a party that is invited, and lets it in when all have agreed. */
@Component
class PartyJoining {

    private static final int TRIES = 20;

    private final PartyInvitationStore store;
    private final ExchangeStore exchanges;
    private final ActAs actAs;
    private final PersonRegister register;
    private final Networks networks;
    private final Notices notices;

    PartyJoining(
            PartyInvitationStore store,
            ExchangeStore exchanges,
            ActAs actAs,
            PersonRegister register,
            Networks networks,
            Notices notices) {
        this.store = store;
        this.exchanges = exchanges;
        this.actAs = actAs;
        this.register = register;
        this.networks = networks;
        this.notices = notices;
    }

    @EventListener
    void on(PartyInvitationMoved event) {
        store.findById(event.invitation()).ifPresent(invitation -> {
            if (event.agreed()) {
                join(invitation, event);
            } else if (invitation.state() == PartyInvitation.State.WAITING) {
                tell(invitation, event.header().eventId());
            }
        });
    }

    /** Once, however often the event arrives; an exchange that was closed meanwhile stays as it is. */
    private void join(PartyInvitation invitation, PartyInvitationMoved event) {
        for (var attempt = 1; ; attempt++) {
            var exchange = exchanges.findById(invitation.exchange()).orElseThrow();
            if (exchange.parties().contains(invitation.party()) || exchange.state() == ExchangeState.CLOSED) {
                return;
            }
            try {
                exchanges.save(exchange.joined(
                        invitation.party(),
                        networks.of(invitation.party().country()),
                        invitation.invitedBy(),
                        event.header().at()));
                return;
            } catch (OptimisticLockingFailureException e) {
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }

    /** Those whose agreement is missing. */
    private void tell(PartyInvitation invitation, String eventId) {
        var officers = new LinkedHashSet<PersonId>();
        invitation.asked().stream()
                .filter(country -> !invitation.agreed().contains(country))
                .forEach(country -> officers.addAll(actAs.process(() -> register.holders(Function.NOO, country))));
        notices.tell(officers, new Notice(eventId, "twinning.notice.invited", List.of(), Tlp.GREEN, "twinning"));
    }
}
