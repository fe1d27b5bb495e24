package org.ozonenet.twinning.enquiries;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.kernel.Id;
import org.ozonenet.kernel.Outbox;
import org.ozonenet.kernel.Outboxed;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/** An answer that came second: its text, for whoever wrote it. */
@Document("kept-answers")
@TypeAlias("kept-answer")
record KeptAnswer(
        @org.springframework.data.annotation.Id String id,
        @Version @Nullable Long version,
        EnquiryId enquiry,
        PersonId writer,
        String text,
        Instant at,
        Outbox outbox)
        implements Outboxed {

    static KeptAnswer of(Enquiry enquiry, PersonId writer, String text, Instant at) {
        var id = Id.random();
        var header = EventHeader.in(enquiry.space().value(), at, writer.value());
        return new KeptAnswer(
                id,
                null,
                enquiry.id(),
                writer,
                text,
                at,
                Outbox.empty().with(new AnswerOvertaken(header, enquiry.id(), enquiry.exchange(), writer)));
    }
}
