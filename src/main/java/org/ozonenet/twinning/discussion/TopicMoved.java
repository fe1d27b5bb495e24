package org.ozonenet.twinning.discussion;

import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.twinning.ExchangeId;
import org.springframework.data.annotation.TypeAlias;

/** Something was said in a topic. */
@TypeAlias("topic-moved")
public record TopicMoved(EventHeader header, TopicId topic, ExchangeId exchange) implements DomainEvent {}
