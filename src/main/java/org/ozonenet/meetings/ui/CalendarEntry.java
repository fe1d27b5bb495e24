package org.ozonenet.meetings.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * Something in the calendar.
 *
 * @param last day, included
 * @param global whether it is a meeting of a body of the Protocol and not of a network
 * @param label makes the words that stand in a day's cell, anew for each day
 */
record CalendarEntry(LocalDate first, LocalDate last, boolean global, Supplier<Component> label) {

    boolean isOn(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
