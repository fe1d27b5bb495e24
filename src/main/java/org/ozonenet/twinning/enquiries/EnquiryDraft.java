package org.ozonenet.twinning.enquiries;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.reference.PostId;
import org.ozonenet.twinning.Authority;
import org.ozonenet.twinning.ExchangeId;

/**
 * An enquiry that is being written. Anything may be missing; what is needed is asked for when it is sent.
 *
 * @param id that the enquiry will have
 * @param fields as typed, by field of the form
 * @param note in the writer's own words, at most 4,000 characters
 * @param language of the note, as a language code
 * @param askedAt when it was asked by telephone or mail before, because portal or line was down; null for not at all.
 *     Its clock starts when it is entered, not then
 */
public record EnquiryDraft(
        EnquiryId id,
        ExchangeId exchange,
        String template,
        Iso2 asking,
        Iso2 answering,
        Authority addressee,
        Urgency urgency,
        Tlp marking,
        @Nullable PostId post,
        Map<String, String> fields,
        List<String> questions,
        String note,
        String language,
        @Nullable Instant askedAt) {

    public static final int LONGEST_NOTE = 4_000;

    public EnquiryDraft {
        fields = Map.copyOf(fields);
        questions = List.copyOf(questions);
        if (note.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException("A note has at most %d characters".formatted(LONGEST_NOTE));
        }
    }
}
