package org.ozonenet.meetings.reports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.LocalizedText;

/**
 * The minutes on one place of a meeting.
 *
 * @param place "opening", "proceedings", "closing", or what names an item of the agenda
 * @param title of the item, or null for the places that every meeting has
 * @param text as it was written last; empty where nothing was
 * @param revision how many times it was written
 * @param writtenAt the last time, or null
 */
public record MinutesEntry(
        String place,
        @Nullable LocalizedText title,
        String text,
        int revision,
        @Nullable Instant writtenAt) {}
