package org.ozonenet.training.assessment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Id;

/**
 * One mark on a checklist, made on a device with or without a link.
 *
 * @param id drawn by the device: the same mark sent twice counts once
 * @param item the line
 * @param note in the assessor's words, at most 500 characters; may be empty
 * @param at when, by the clock of the device
 * @param insteadOf the mark of this line that the device showed when this one was made, or null for none
 */
public record Tick(
        String id,
        String item,
        Verdict verdict,
        String note,
        Instant at,
        @Nullable String insteadOf) {

    private static final int LONGEST_NOTE = 500;

    public Tick {
        Id.checked(id);
        note = note.strip();
        if (note.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException("A note has at most %d characters".formatted(LONGEST_NOTE));
        }
        if (insteadOf != null) {
            Id.checked(insteadOf);
        }
    }
}
