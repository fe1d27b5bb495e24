package org.ozonenet.twinning.enquiries;

import java.util.Map;

/**
 * An answer that is being sent.
 *
 * @param basedOn how many answers the writer had seen; where there are more by then, somebody was faster
 * @param verdicts by question; those that are not answered are left out
 * @param texts words beside single verdicts, by question
 * @param text words on the whole, possibly empty
 * @param language of the words, as a language code
 */
public record AnswerDraft(
        EnquiryId enquiry,
        int basedOn,
        Map<String, Verdict> verdicts,
        Map<String, String> texts,
        String text,
        String language) {

    public static final int LONGEST_TEXT = 4_000;

    public AnswerDraft {
        verdicts = Map.copyOf(verdicts);
        texts = Map.copyOf(texts);
        if (text.length() > LONGEST_TEXT || texts.values().stream().anyMatch(each -> each.length() > LONGEST_TEXT)) {
            throw new IllegalArgumentException("A text has at most %d characters".formatted(LONGEST_TEXT));
        }
        if (verdicts.isEmpty() && text.isBlank()) {
            throw new IllegalArgumentException("An answer says something");
        }
    }
}
