package org.ozonenet.meetings;

import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.NetworkId;

/**
 * Which meetings a list shows. Null means any.
 *
 * @param text to be found in title, city or country name
 */
public record MeetingFilter(
        @Nullable NetworkId network,
        @Nullable MeetingKind kind,
        @Nullable Integer year,
        @Nullable String text) {

    public static MeetingFilter all() {
        return new MeetingFilter(null, null, null, null);
    }

    public static MeetingFilter of(NetworkId network) {
        return new MeetingFilter(network, null, null, null);
    }
}
