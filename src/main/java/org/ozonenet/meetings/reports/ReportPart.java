package org.ozonenet.meetings.reports;

import java.util.Optional;
import org.ozonenet.meetings.MeetingSheet;

/**
 * Brings a chapter or an annex to the report of a meeting, so that the report need not know where it comes from. Called
 * with the rights of whoever takes the report along, who may read the minutes.
 */
public interface ReportPart {

    /**
     * The place among the chapters or the annexes: small numbers first. The opening has 10, participation 20, the
     * proceedings 30, decisions 40, recommendations 50, the closing 90; annexes: participants 10, agenda 20,
     * recommendations 30.
     */
    int order();

    /** The chapter; empty where there is nothing to say. */
    Optional<ReportChapter> about(MeetingSheet meeting, ReportWords words);
}
