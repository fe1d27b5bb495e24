package org.ozonenet.twinning.incidents;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.Function;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.PersonRegister;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.notices.Notice;
import org.ozonenet.notices.NoticeArgument;
import org.ozonenet.notices.Notices;
import org.ozonenet.reference.Membership;
import org.ozonenet.reference.Networks;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells ozone officers, customs focal points and coordinators of a network that there is an alert. */
@Component
class AlertNews {

    private static final List<Function> OFFICES = List.of(Function.NOO, Function.CUSTOMS_FOCAL_POINT);

    private final AlertStore store;
    private final Notices notices;
    private final Networks networks;
    private final PersonRegister register;
    private final ActAs actAs;
    private final Clock clock;

    AlertNews(AlertStore store, Notices notices, Networks networks, PersonRegister register, ActAs actAs, Clock clock) {
        this.store = store;
        this.notices = notices;
        this.networks = networks;
        this.register = register;
        this.actAs = actAs;
        this.clock = clock;
    }

    @EventListener
    void on(AlertGiven event) {
        store.findById(event.alert())
                .filter(alert -> !alert.ended())
                .ifPresent(alert -> notices.tell(
                        officers(event.networks()),
                        new Notice(
                                event.header().eventId(),
                                "incidents.notice.alert",
                                List.of(
                                        new NoticeArgument.OfCountry(
                                                alert.content().country()),
                                        new NoticeArgument.Word("incidents.choice.MEANS."
                                                + alert.content().means())),
                                Tlp.GREEN,
                                "twinning/alerts/" + alert.id().value())));
    }

    private Set<PersonId> officers(Set<NetworkId> warned) {
        var found = new LinkedHashSet<PersonId>();
        for (var network : warned) {
            found.addAll(actAs.process(() -> register.holders(Function.NETWORK_COORDINATOR, network)));
            networks.takingPart(network, LocalDate.now(clock)).stream()
                    .map(Membership::country)
                    .filter(country -> networks.of(country).contains(network))
                    .distinct()
                    .forEach(country -> OFFICES.forEach(
                            office -> found.addAll(actAs.process(() -> register.holders(office, country)))));
        }
        return found;
    }
}
