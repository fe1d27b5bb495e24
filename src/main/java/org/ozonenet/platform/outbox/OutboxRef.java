package org.ozonenet.platform.outbox;

/** One document with events that wait: the collection and the document's {@code _id} as the store has it. */
record OutboxRef(String collection, Object id) {}
