package org.ozonenet.access;

/** A function that is held now, and where. */
public record ActsFor(Function function, Scope scope) {}
