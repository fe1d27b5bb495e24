package org.ozonenet.directory;

import java.util.Map;
import java.util.Set;
import org.ozonenet.access.Actor;
import org.ozonenet.kernel.Iso2;

/**
 * A feature in which officials of several countries work together says here with which countries somebody does: these
 * are counterparts as those across a border are. Features above implement this as a Spring bean.
 */
public interface SharedSpaces {

    /**
     * The other countries of each open space in which this person works now, by how the space is called.
     *
     * @param actor somebody with functions held now
     */
    Map<String, Set<Iso2>> countriesOf(Actor actor);
}
