package org.ozonenet.kernel;

/** A document that carries its own {@link Outbox}, under the name {@code outbox}. */
public interface Outboxed {

    Outbox outbox();
}
