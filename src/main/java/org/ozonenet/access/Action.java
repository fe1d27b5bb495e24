package org.ozonenet.access;

/**
 * Something that can be done through a door. Each room lists its own actions in an enum that implements this, with the
 * rule beside the name; {@link Rights} applies the rule.
 */
public interface Action {

    String name();

    Rule rule();
}
