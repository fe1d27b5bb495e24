package org.ozonenet.meetings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;

/** A month as a table of weeks. On a phone its days stand below each other and those without an entry are left out. */
final class MonthTable extends Composite<NativeTable> {

    private static final int DAYS = 7;

    private final Locale locale;
    private final List<CalendarEntry> entries;

    MonthTable(YearMonth month, String name, Locale locale, List<CalendarEntry> entries) {
        this.locale = locale;
        this.entries = entries;
        getContent().addClassName("ozn-month");
        getContent().setCaptionText(name);
        // Weeks begin on Monday in all working languages; the JDK's English is that of the United States.
        var week = WeekFields.ISO;
        var head = new NativeTableRow();
        var start = month.atDay(1).with(week.dayOfWeek(), 1);
        for (var day = 0; day < DAYS; day++) {
            var cell = new NativeTableHeaderCell(
                    start.plusDays(day).getDayOfWeek().getDisplayName(TextStyle.SHORT_STANDALONE, locale));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        getContent().getHead().add(head);
        var body = getContent().addBody();
        for (var monday = start; !monday.isAfter(month.atEndOfMonth()); monday = monday.plusWeeks(1)) {
            var row = new NativeTableRow();
            for (var day = 0; day < DAYS; day++) {
                row.add(cell(month, monday.plusDays(day)));
            }
            body.add(row);
        }
    }

    private NativeTableCell cell(YearMonth month, LocalDate day) {
        var cell = new NativeTableCell();
        var on = entries.stream().filter(entry -> entry.isOn(day)).toList();
        if (!YearMonth.from(day).equals(month)) {
            cell.addClassName("ozn-day-outside");
            return cell;
        }
        if (on.isEmpty()) {
            cell.addClassName("ozn-day-free");
        }
        var number = new Span(String.valueOf(day.getDayOfMonth()));
        number.addClassName("ozn-day-number");
        number.getElement().setAttribute("aria-hidden", "true");
        var full = new Span(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(locale)
                .format(day));
        full.addClassName("ozn-day-full");
        cell.add(number, full);
        on.forEach(entry -> cell.add(label(entry)));
        return cell;
    }

    private Div label(CalendarEntry entry) {
        var label = new Div(entry.label().get());
        label.addClassName(entry.global() ? "ozn-entry-global" : "ozn-entry");
        if (entry.global()) {
            var mark = new Span(getTranslation("meetings.calendar.global"));
            mark.addClassName("ozn-secondary");
            label.add(mark);
        }
        return label;
    }
}
