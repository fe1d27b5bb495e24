package org.ozonenet.twinning;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ozonenet.access.Actor;
import org.ozonenet.access.CurrentActor;
import org.ozonenet.access.Function;
import org.ozonenet.access.NotAllowedException;
import org.ozonenet.access.PersonCard;
import org.ozonenet.access.Persons;
import org.ozonenet.access.Rights;
import org.ozonenet.access.Scope;
import org.ozonenet.access.Spaces;
import org.ozonenet.kernel.Iso2;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What can be read about exchanges: the own ones by members, numbers by those who answer for them from outside. */
@Service
@PreAuthorize("isAuthenticated()")
public class Exchanges {

    private final ExchangeStore store;
    private final ExchangeGate gate;
    private final ExchangeFigures figures;
    private final Rights rights;
    private final CurrentActor currentActor;
    private final Persons persons;
    private final Spaces spaces;

    Exchanges(
            ExchangeStore store,
            ExchangeGate gate,
            ExchangeFigures figures,
            Rights rights,
            CurrentActor currentActor,
            Persons persons,
            Spaces spaces) {
        this.store = store;
        this.gate = gate;
        this.figures = figures;
        this.rights = rights;
        this.currentActor = currentActor;
        this.persons = persons;
        this.spaces = spaces;
    }

    /** The exchanges in which the reader has a seat, the open ones first. */
    public List<ExchangeLine> mine() {
        var reader = currentActor.require();
        return ofCountries(reader).stream()
                .filter(exchange -> !seats(exchange, reader).isEmpty())
                .map(exchange -> line(exchange, reader))
                .sorted(Comparator.comparing((ExchangeLine line) -> line.state() == ExchangeState.CLOSED)
                        .thenComparing(line -> line.title() == null ? "" : line.title()))
                .toList();
    }

    /** What the reader may know before entering; empty where the reader has no seat, or there is no such exchange. */
    public Optional<Threshold> threshold(ExchangeId id) {
        var reader = currentActor.require();
        return store.findById(id)
                .filter(exchange -> !seats(exchange, reader).isEmpty())
                .map(exchange -> new Threshold(
                        id,
                        exchange.state(),
                        exchange.purpose(),
                        exchange.parties(),
                        exchange.until(),
                        exchange.hasEntered(reader.person()),
                        mayAgree(exchange, reader)));
    }

    /** The inside; empty for everybody who is outside at this moment, and where there is no such exchange. */
    public Optional<ExchangeSheet> sheet(ExchangeId id) {
        try {
            var standing = gate.require(ExchangeAction.READ, id);
            return store.findById(id).map(exchange -> sheet(exchange, standing));
        } catch (NotAllowedException e) {
            return Optional.empty();
        }
    }

    /** Numbers on the exchanges that the reader answers for from outside; nothing for others. */
    public List<OverviewLine> overview() {
        var reader = currentActor.require();
        return reach(reader).stream()
                .filter(exchange -> rights.allows(ExchangeAction.COUNT, exchange.target()))
                .map(exchange -> new OverviewLine(
                        exchange.id(),
                        exchange.state(),
                        exchange.countries(),
                        exchange.openedAt(),
                        exchange.entries().size(),
                        figures.counts(exchange.id())))
                .sorted(Comparator.comparing(OverviewLine::openedAt).reversed())
                .toList();
    }

    /** The exchanges that are open to the reader's pen and to which both countries belong; for asking somebody there. */
    public List<ExchangeLine> between(Iso2 own, Iso2 other) {
        return mine().stream()
                .filter(line -> line.inside() && line.state().isOpen())
                .filter(line -> line.sides().contains(own) && line.countries().contains(other))
                .toList();
    }

    private List<Exchange> ofCountries(Actor reader) {
        return store.findByCountries(
                reader.countries().stream().map(Iso2::value).toList());
    }

    private Collection<Exchange> reach(Actor reader) {
        if (reader.has(Function.ADMINISTRATOR)) {
            return store.findByStates(
                    Stream.of(ExchangeState.values()).map(Enum::name).toList());
        }
        return store.findByNetworks(reader.functions().stream()
                .filter(held -> held.function() == Function.NETWORK_COORDINATOR)
                .flatMap(held ->
                        held.scope() instanceof Scope.Network(var network) ? Stream.of(network.value()) : Stream.of())
                .toList());
    }

    private ExchangeLine line(Exchange exchange, Actor reader) {
        var inside = Seats.role(exchange, reader.person(), reader.functions()).isPresent();
        return new ExchangeLine(
                exchange.id(),
                exchange.state(),
                inside ? exchange.title() : null,
                exchange.countries(),
                Seats.countries(seats(exchange, reader)),
                exchange.hasEntered(reader.person()),
                mayAgree(exchange, reader),
                inside);
    }

    private boolean mayAgree(Exchange exchange, Actor reader) {
        return exchange.state() == ExchangeState.PROPOSED
                && seats(exchange, reader).stream()
                        .anyMatch(seat -> seat.authority() == Authority.OZONE_UNIT
                                && !exchange.agreed().contains(seat.country()));
    }

    private ExchangeSheet sheet(Exchange exchange, Standing standing) {
        var cards = persons
                .cards(exchange.entries().stream().map(Exchange.Entry::person).toList())
                .stream()
                .filter(card ->
                        Seats.role(exchange, card.person(), card.functions()).isPresent())
                .map(card -> new ExchangeSheet.Insider(card, Seats.of(exchange, card.person(), card.functions())))
                .sorted(Comparator.comparing((ExchangeSheet.Insider each) ->
                                each.seats().iterator().next())
                        .thenComparing(each -> each.card().name()))
                .toList();
        var inside = cards.stream()
                .map(ExchangeSheet.Insider::card)
                .map(PersonCard::person)
                .collect(Collectors.toSet());
        return new ExchangeSheet(
                exchange.id(),
                exchange.state(),
                exchange.title(),
                exchange.purpose(),
                exchange.parties(),
                exchange.countries(),
                exchange.posts(),
                exchange.until(),
                exchange.openedAt(),
                exchange.remark(),
                cards,
                exchange.contacts().stream()
                        .filter(contact -> inside.contains(contact.person()))
                        .toList(),
                spaces.brokenGlass(exchange.id().space()),
                standing.sides(),
                rights.allows(ExchangeAction.WRITE, exchange.target()),
                rights.allows(ExchangeAction.KEEP, exchange.target()),
                standing.seats().isEmpty() ? Set.of() : next(exchange));
    }

    private Set<ExchangeState> next(Exchange exchange) {
        if (!rights.allows(ExchangeAction.MOVE, exchange.target())) {
            return Set.of();
        }
        return switch (exchange.state()) {
            case OPEN -> EnumSet.of(ExchangeState.SUSPENDED, ExchangeState.CLOSED);
            case SUSPENDED -> EnumSet.of(ExchangeState.OPEN, ExchangeState.CLOSED);
            case PROPOSED, CLOSED -> EnumSet.noneOf(ExchangeState.class);
        };
    }

    private static Set<Party> seats(Exchange exchange, Actor reader) {
        return Seats.of(exchange, reader.person(), reader.functions());
    }
}
