package org.ozonenet.training.assessment;

import java.time.LocalDate;
import org.ozonenet.training.UnitCode;

/**
 * What somebody claims to have learnt elsewhere.
 *
 * @param says where, by whom, with what result; 10 to 2,000 characters
 * @param learntOn when it was shown there
 */
public record ClaimDraft(UnitCode unit, String says, LocalDate learntOn) {

    public ClaimDraft {
        says = says.strip();
        if (says.length() < 10 || says.length() > 2000) {
            throw new IllegalArgumentException("A claim says in 10 to 2,000 characters what was learnt where");
        }
    }
}
