package org.ozonenet.reference.substances;

import org.ozonenet.reference.Doubt;

/**
 * A safety class of ANSI/ASHRAE 34. The standard itself was not read: never to be shown without its doubt.
 *
 * @param safetyClass for example A2L
 * @param doubt what stands behind it
 */
public record Safety(String safetyClass, Doubt doubt) {

    public Safety {
        if (!safetyClass.matches("[AB][123]L?")) {
            throw new IllegalArgumentException("'%s' is not a safety class such as A2L.".formatted(safetyClass));
        }
    }
}
