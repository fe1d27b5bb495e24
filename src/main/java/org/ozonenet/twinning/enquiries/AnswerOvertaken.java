package org.ozonenet.twinning.enquiries;

import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.twinning.ExchangeId;
import org.springframework.data.annotation.TypeAlias;

/** Of two answers at once, one came second; its text is kept for its writer. */
@TypeAlias("answer-overtaken")
public record AnswerOvertaken(EventHeader header, EnquiryId enquiry, ExchangeId exchange, PersonId writer)
        implements DomainEvent {}
