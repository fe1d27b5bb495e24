package org.ozonenet.twinning.enquiries;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ozonenet.documents.DocumentOwner;
import org.ozonenet.twinning.Authority;

/**
 * An enquiry as those of its two sides read it.
 *
 * @param subject what is asked
 * @param addressee which authority of the answering side has it
 * @param answers by question
 * @param splitOff questions that went to another authority
 * @param proposedDue the date that the answering side asks for, or null
 * @param needsConfirmation whether the other authority has yet to stand by the answer
 * @param steps what happened, oldest first
 * @param answersSeen to be given back with an answer
 * @param possible what the reader may do now
 * @param others the other authorities of the answering side, to which it can be handed
 * @param keptTexts the reader's own answers that came second
 * @param documents where its documents lie
 */
public record EnquirySheet(
        EnquiryLine line,
        Subject subject,
        Authority addressee,
        Map<String, Answer> answers,
        Set<String> splitOff,
        @Nullable Instant proposedDue,
        boolean needsConfirmation,
        List<Step> steps,
        int answersSeen,
        Set<StepKind> possible,
        Set<Authority> others,
        List<String> keptTexts,
        DocumentOwner documents) {

    /** The answer to one question, with words beside it. */
    public record Answer(Verdict verdict, String text) {}
}
