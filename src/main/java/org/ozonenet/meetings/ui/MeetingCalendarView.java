package org.ozonenet.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ozonenet.meetings.MeetingFilter;
import org.ozonenet.meetings.Meetings;
import org.ozonenet.reference.KnownMeeting;
import org.ozonenet.reference.KnownMeetings;
import org.ozonenet.shell.EmptyState;
import org.ozonenet.shell.NetworkChoice;
import org.ozonenet.shell.PageHeader;

/** One month of meetings: those of the networks, and marked as such those of the bodies of the Protocol. */
@Route("meetings/calendar")
@PermitAll
class MeetingCalendarView extends Div implements HasDynamicTitle, AfterNavigationObserver {

    private static final String MONTH = "month";

    private final Meetings meetings;
    private final KnownMeetings known;
    private final NetworkChoice choice;
    private final MeetingWords words;
    private final Clock clock;
    private final Div content = new Div();

    MeetingCalendarView(Meetings meetings, KnownMeetings known, NetworkChoice choice, MeetingWords words, Clock clock) {
        this.meetings = meetings;
        this.known = known;
        this.choice = choice;
        this.words = words;
        this.clock = clock;
        addClassName("ozn-page");
        add(
                new PageHeader(getTranslation("meetings.calendar.title"))
                        .withLine(getTranslation("meetings.calendar.line"))
                        .withActions(MeetingLinks.toList(getTranslation("meetings.all"))),
                content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var asked = event.getLocation().getQueryParameters().getSingleParameter(MONTH);
        show(asked.map(this::month).orElseGet(() -> YearMonth.now(clock)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("meetings.calendar.title");
    }

    private YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException e) {
            return YearMonth.now(clock);
        }
    }

    private void show(YearMonth month) {
        content.removeAll();
        var entries = new ArrayList<>(ours(month));
        entries.addAll(global(month));
        content.add(months(month), new MonthTable(month, nameOf(month), words.locale(), entries));
        if (entries.isEmpty()) {
            content.add(new EmptyState(
                    getTranslation("meetings.calendar.empty"), getTranslation("meetings.calendar.empty.what-to-do")));
        }
    }

    private List<CalendarEntry> ours(YearMonth month) {
        var filter = choice.chosen().map(MeetingFilter::of).orElse(MeetingFilter.all());
        return meetings.month(month, filter).stream()
                .map(line -> {
                    var first = line.dates().first();
                    var last = line.dates().last();
                    return new CalendarEntry(
                            first == null ? month.atDay(1) : first,
                            last == null ? month.atEndOfMonth() : last,
                            false,
                            () -> MeetingLinks.to(line.id(), words.in(line.title())));
                })
                .toList();
    }

    private List<CalendarEntry> global(YearMonth month) {
        return known.global().stream()
                .flatMap(each -> entry(each).stream())
                .filter(entry -> !entry.first().isAfter(month.atEndOfMonth())
                        && !entry.last().isBefore(month.atDay(1)))
                .toList();
    }

    private List<CalendarEntry> entry(KnownMeeting meeting) {
        var first = meeting.first();
        var last = meeting.last();
        if (first == null || last == null || meeting.kind() == KnownMeeting.Kind.CAMPAIGN) {
            return List.of();
        }
        return List.of(new CalendarEntry(first, last, true, () -> globalLabel(meeting)));
    }

    private Component globalLabel(KnownMeeting meeting) {
        var label = new Span(words.in(meeting.title()));
        if (meeting.doubt().isDoubtful() && meeting.planned()) {
            label.add(new Span(" (" + getTranslation("meetings.calendar.unconfirmed") + ")"));
        }
        return label;
    }

    private Div months(YearMonth month) {
        var bar = new Div(link(month.minusMonths(1)), link(month.plusMonths(1)));
        var today = YearMonth.from(LocalDate.now(clock));
        if (!today.equals(month)) {
            bar.add(link(today));
        }
        bar.addClassName("ozn-months");
        return bar;
    }

    private RouterLink link(YearMonth month) {
        var link = new RouterLink(nameOf(month), MeetingCalendarView.class);
        link.setQueryParameters(QueryParameters.of(MONTH, month.toString()));
        return link;
    }

    private String nameOf(YearMonth month) {
        var locale = words.locale();
        if (locale.getLanguage().equals(Locale.CHINESE.getLanguage())) {
            return DateTimeFormatter.ofPattern("yyyy'年'M'月'", locale).format(month);
        }
        return month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale) + " " + month.getYear();
    }
}
