package org.ozonenet.meetings.live;

import java.time.Instant;
import java.util.regex.Pattern;
import org.ozonenet.kernel.LocalizedText;

/**
 * What is on.
 *
 * @param place in the agenda as the page names it: day, session and item counted from 0 ("0.2.1"), or day and session
 * @param title as the agenda had it at that moment, so that a later change of the agenda changes no history
 */
public record OnNow(String place, LocalizedText title, Instant since) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9.-]{0,80}");

    public OnNow {
        if (!FORM.matcher(place).matches()) {
            throw new IllegalArgumentException("Not a place in an agenda");
        }
    }
}
