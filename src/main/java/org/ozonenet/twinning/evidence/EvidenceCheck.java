package org.ozonenet.twinning.evidence;

import org.ozonenet.seals.SealCheck;
import org.ozonenet.seals.Seals;
import org.springframework.stereotype.Component;

/** Says of a file that anybody brings whether it is an evidence file of this portal, and intact. */
@Component
public class EvidenceCheck {

    private final Seals seals;

    EvidenceCheck(Seals seals) {
        this.seals = seals;
    }

    public EvidenceAnswer check(byte[] file) {
        var form = EvidenceForm.read(file).orElse(null);
        if (form == null) {
            return EvidenceAnswer.NO_EVIDENCE;
        }
        return switch (seals.checkDetached(form.signature(), form.content())) {
            case SealCheck.Genuine genuine -> form.isChained() ? EvidenceAnswer.INTACT : EvidenceAnswer.CHANGED;
            case SealCheck.Refused(SealCheck.Reason reason) ->
                switch (reason) {
                    case MALFORMED, CHANGED -> EvidenceAnswer.CHANGED;
                    case UNKNOWN_KEY, WITHDRAWN_KEY -> EvidenceAnswer.UNKNOWN_KEY;
                };
        };
    }
}
