package org.ozonenet.kernel;

/**
 * Something that happened and that other rooms may hear of.
 *
 * <p>Carries identifiers and facts; never a name, an address or a text above TLP:GREEN. Implementations are records
 * with a {@code @TypeAlias}, named in the past tense. An event is stored in the {@link Outbox} of the document whose
 * change it reports, relayed after the save, and can arrive more than once: listeners do their work once per
 * {@link EventHeader#eventId()}.
 */
public interface DomainEvent {

    EventHeader header();
}
