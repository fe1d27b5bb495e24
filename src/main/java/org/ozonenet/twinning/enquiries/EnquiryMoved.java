package org.ozonenet.twinning.enquiries;

import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.twinning.ExchangeId;
import org.springframework.data.annotation.TypeAlias;

/**
 * A step of an enquiry after the first.
 *
 * @param step its number
 */
@TypeAlias("enquiry-moved")
public record EnquiryMoved(EventHeader header, EnquiryId enquiry, ExchangeId exchange, StepKind kind, int step)
        implements DomainEvent {}
