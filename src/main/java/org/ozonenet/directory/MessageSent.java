package org.ozonenet.directory;

import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.springframework.data.annotation.TypeAlias;

/**
 * Somebody wrote to persons of the directory.
 *
 * @param number of the message in its conversation, from 0
 */
@TypeAlias("directory-message-sent")
public record MessageSent(EventHeader header, ConversationId conversation, int number) implements DomainEvent {}
