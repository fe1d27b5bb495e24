package org.ozonenet.training.catalogue;

/** A question of a bank, for example {@code EV-U2-Q001}. */
public record QuestionId(String value) {}
