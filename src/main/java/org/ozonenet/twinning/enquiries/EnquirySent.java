package org.ozonenet.twinning.enquiries;

import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.twinning.ExchangeId;
import org.springframework.data.annotation.TypeAlias;

/** One side of an exchange asked another. */
@TypeAlias("enquiry-sent")
public record EnquirySent(EventHeader header, EnquiryId enquiry, ExchangeId exchange) implements DomainEvent {}
