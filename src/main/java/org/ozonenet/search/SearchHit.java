package org.ozonenet.search;

import java.util.List;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.kernel.Tlp;

/**
 * Something that was found.
 *
 * @param kind what it is
 * @param id which one of its kind
 * @param path where it leads, below the root of the portal, without a leading slash
 * @param title what it is called
 * @param marking how it is marked
 * @param countries the countries to which it belongs, in the order of their codes
 */
public record SearchHit(String kind, String id, String path, LocalizedText title, Tlp marking, List<Iso2> countries) {

    public SearchHit {
        countries = List.copyOf(countries);
    }
}
