package org.ozonenet.meetings.live;

import java.time.Instant;
import org.ozonenet.kernel.Id;
import org.ozonenet.kernel.LocalizedText;

/**
 * What is on.
 *
 * @param place the identifier of the session or item in the agenda
 * @param title as the agenda had it at that moment, so that a later change of the agenda changes no history
 */
public record OnNow(String place, LocalizedText title, Instant since) {

    public OnNow {
        Id.checked(place);
    }
}
