package org.ozonenet.twinning.enquiries;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.reference.PostId;
import org.ozonenet.twinning.ExchangeId;

/**
 * An enquiry in a list.
 *
 * @param number within the exchange
 * @param late whether its time has passed and an answer is still due
 * @param waitsForMe whether the next step is the reader's side's
 */
public record EnquiryLine(
        EnquiryId id,
        ExchangeId exchange,
        long number,
        String template,
        Urgency urgency,
        Iso2 asking,
        Iso2 answering,
        @Nullable PostId post,
        EnquiryState state,
        Instant sentAt,
        Instant dueAt,
        boolean late,
        boolean waitsForMe) {}
