package org.ozonenet.twinning.enquiries;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.Function;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.Iso2;

/** Follows the steps of an enquiry from outside, as a file tells them, and says whether each follows from the last. */
public final class StepChain {

    private final EnquiryId enquiry;
    private String last = Step.BEGINNING;
    private int length;

    /** @throws IllegalArgumentException if that is no identifier */
    public StepChain(String enquiry) {
        this.enquiry = new EnquiryId(enquiry);
    }

    /** Whether this is the next step: with the right number and hashes. What is no step at all is none. */
    public boolean follows(
            int number,
            String kind,
            String at,
            String person,
            String function,
            String side,
            Map<String, String> facts,
            String previous,
            String hash) {
        try {
            var step = new Step(
                    number,
                    StepKind.valueOf(kind),
                    Instant.parse(at),
                    person.isEmpty() ? null : new PersonId(person),
                    function.isEmpty() ? null : Function.valueOf(function),
                    country(side),
                    facts,
                    previous,
                    hash);
            if (number != length + 1
                    || !previous.equals(last)
                    || !step.hashIn(enquiry).equals(hash)) {
                return false;
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
        last = hash;
        length++;
        return true;
    }

    public int length() {
        return length;
    }

    private static @Nullable Iso2 country(String side) {
        return side.isEmpty() ? null : new Iso2(side);
    }
}
