package org.ozonenet.twinning.enquiries;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.reference.PostId;
import org.ozonenet.twinning.Authority;

/**
 * What is asked; never changed once it was sent.
 *
 * @param template which form
 * @param asking the country that asks
 * @param answering the country that answers
 * @param firstAddressee which of its authorities was asked first
 * @param post where the goods stand or are expected, or null
 * @param fields what was typed into the form, by field
 * @param questions which of the form's questions are asked
 * @param note what was written beside, in the writer's own words
 * @param language of the note, as a language code
 * @param parent the enquiry from which this one was split off, or null
 */
public record Subject(
        String template,
        Urgency urgency,
        Tlp marking,
        Iso2 asking,
        Iso2 answering,
        Authority firstAddressee,
        @Nullable PostId post,
        Map<String, String> fields,
        List<String> questions,
        String note,
        String language,
        @Nullable EnquiryId parent) {

    public Subject {
        fields = Map.copyOf(fields);
        questions = List.copyOf(questions);
        if (asking.equals(answering)) {
            throw new IllegalArgumentException("Nobody asks their own country");
        }
        if (marking.mayLeaveThePortal()) {
            throw new IllegalArgumentException("An enquiry is marked AMBER or stricter");
        }
        if (questions.isEmpty()) {
            throw new IllegalArgumentException("An enquiry needs a question");
        }
    }
}
