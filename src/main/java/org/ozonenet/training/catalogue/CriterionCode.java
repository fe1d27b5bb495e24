package org.ozonenet.training.catalogue;

/** A performance criterion, for example {@code EV-U2-E3-C1}. */
public record CriterionCode(String value) {}
