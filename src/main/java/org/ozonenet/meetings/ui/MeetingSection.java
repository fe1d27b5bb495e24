package org.ozonenet.meetings.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.ozonenet.meetings.MeetingSheet;

/** A part of the page of a meeting that another room brings, so that the page need not know of that room. */
public interface MeetingSection {

    /** The place of the part in its page: small numbers first; the agenda has 30, the documents 50, the members 90. */
    int order();

    /** The word after the # in the address of the part: small letters, the same for every meeting. */
    String anchor();

    /** The translation key of the link to the part at the head of the page. */
    String label();

    /**
     * The part with its own heading.
     *
     * @return empty where there is nothing that this reader may see or do
     */
    Optional<Component> about(MeetingSheet meeting);
}
