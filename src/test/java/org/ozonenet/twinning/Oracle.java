package org.ozonenet.twinning;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Who sees what, worked out from the rules as they are written for users, in texts and sets, without a line of the
 * portal. A person acts for a country in a function; an exchange has authorities of countries.
 */
final class Oracle {

    /** Functions as {@code NOO LA}, by person. */
    final Map<String, Set<String>> functions = new HashMap<>();

    /** Parties as {@code LA OZONE_UNIT}, by exchange. */
    final Map<String, Set<String>> parties = new HashMap<>();

    /** Persons who accepted the terms, by exchange. */
    final Map<String, Set<String>> accepted = new HashMap<>();

    /** Customs officers whom their country let in, by exchange. */
    final Map<String, Set<String>> letIn = new HashMap<>();

    final Set<String> suspended = new HashSet<>();

    /** @param sides the countries between which it lies; empty for what is for the whole exchange */
    boolean sees(String person, String exchange, Set<String> sides) {
        if (!accepted.getOrDefault(exchange, Set.of()).contains(person)) {
            return false;
        }
        var countries = new HashSet<String>();
        var isOzoneOfficer = false;
        for (var function : functions.getOrDefault(person, Set.of())) {
            var name = function.substring(0, function.indexOf(' '));
            var place = function.substring(function.indexOf(' ') + 1);
            if (name.equals("NOO") && has(exchange, place + " OZONE_UNIT")) {
                countries.add(place);
                isOzoneOfficer = true;
            } else if (name.equals("CUSTOMS_FOCAL_POINT") && has(exchange, place + " CUSTOMS")) {
                countries.add(place);
            } else if (name.equals("CUSTOMS_OFFICER")
                    && has(exchange, place + " CUSTOMS")
                    && letIn.getOrDefault(exchange, Set.of()).contains(person)) {
                countries.add(place);
            }
        }
        if (countries.isEmpty() || (suspended.contains(exchange) && !isOzoneOfficer)) {
            return false;
        }
        return sides.isEmpty() || countries.stream().anyMatch(sides::contains);
    }

    private boolean has(String exchange, String party) {
        return parties.getOrDefault(exchange, Set.of()).contains(party);
    }
}
