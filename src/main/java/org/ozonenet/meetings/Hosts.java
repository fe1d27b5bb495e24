package org.ozonenet.meetings;

import java.util.List;

/**
 * Who holds a meeting, by the keys of institutions in the reference data.
 *
 * @param supporters who pay or otherwise support
 * @param tookPart bodies that took part, beside the countries
 */
public record Hosts(List<String> organisers, List<String> supporters, List<String> tookPart) {

    public Hosts {
        organisers = List.copyOf(organisers);
        supporters = List.copyOf(supporters);
        tookPart = List.copyOf(tookPart);
    }

    public static Hosts none() {
        return new Hosts(List.of(), List.of(), List.of());
    }
}
