package org.ozonenet.meetings;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.kernel.Tlp;

/** A meeting as lists show it. */
public record MeetingLine(
        MeetingId id,
        LocalizedText title,
        MeetingKind kind,
        Set<NetworkId> networks,
        MeetingDates dates,
        Venue venue,
        MeetingState state,
        Tlp marking,
        @Nullable Integer participants,
        SourceNote.Basis basis) {}
