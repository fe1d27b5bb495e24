package org.ozonenet.twinning;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ozonenet.access.Actor;
import org.ozonenet.directory.SharedSpaces;
import org.ozonenet.kernel.Iso2;
import org.springframework.stereotype.Component;

/** Tells the directory that those who work in an open exchange together are counterparts. */
@Component
class ExchangeCounterparts implements SharedSpaces {

    private final ExchangeStore store;

    ExchangeCounterparts(ExchangeStore store) {
        this.store = store;
    }

    @Override
    public Map<String, Set<Iso2>> countriesOf(Actor actor) {
        var found = new LinkedHashMap<String, Set<Iso2>>();
        for (var exchange : store.findEnteredBy(actor.person())) {
            var role = Seats.role(exchange, actor.person(), actor.functions());
            if (exchange.state().isOpen() && role.isPresent()) {
                var others = new TreeSet<>(exchange.countries());
                others.removeAll(Seats.countries(Seats.of(exchange, actor.person(), actor.functions())));
                found.merge(exchange.title(), others, (one, more) -> {
                    one.addAll(more);
                    return one;
                });
            }
        }
        return found;
    }
}
