package org.ozonenet.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.ozonenet.meetings.MeetingFilter;
import org.ozonenet.meetings.MeetingKind;
import org.ozonenet.meetings.MeetingPlanning;
import org.ozonenet.meetings.Meetings;
import org.ozonenet.shell.CardList;
import org.ozonenet.shell.EmptyState;
import org.ozonenet.shell.NetworkChoice;
import org.ozonenet.shell.PageHeader;
import org.springframework.data.domain.PageRequest;

/** The meetings of the networks, the latest first, a page at a time. */
@Route(MeetingListView.ROUTE)
@Menu(title = "meetings.menu", order = 10, icon = "meetings")
@PermitAll
class MeetingListView extends Div implements HasDynamicTitle, AfterNavigationObserver {

    static final String ROUTE = "meetings";

    private static final int PAGE = 18;
    private static final int FIRST_YEAR = 2003;

    private final Meetings meetings;
    private final NetworkChoice choice;
    private final MeetingWords words;
    private final TextField text = new TextField();
    private final Select<MeetingKind> kind = new Select<>();
    private final Select<Integer> year = new Select<>();
    private final Paragraph count = new Paragraph();
    private final CardList cards = new CardList();
    private final Div below = new Div();

    MeetingListView(
            Meetings meetings, MeetingPlanning planning, NetworkChoice choice, MeetingWords words, Clock clock) {
        this.meetings = meetings;
        this.choice = choice;
        this.words = words;
        addClassName("ozn-page");
        var header = new PageHeader(getTranslation("meetings.title")).withLine(getTranslation("meetings.line"));
        header.withActions(new RouterLink(getTranslation("meetings.calendar.link"), MeetingCalendarView.class));
        if (!planning.mayPlanFor().isEmpty()) {
            header.withActions(new RouterLink(getTranslation("meetings.plan.link"), MeetingFormView.class));
        }
        count.addClassName("ozn-secondary");
        count.getElement().setAttribute("role", "status");
        below.addClassName("ozn-more");
        add(header, filters(LocalDate.now(clock).getYear()), count, cards, below);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("meetings.title");
    }

    private Div filters(int thisYear) {
        text.setLabel(getTranslation("meetings.filter.text"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> show());
        kind.setLabel(getTranslation("meetings.filter.kind"));
        kind.setItems(MeetingKind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("meetings.filter.any"));
        kind.setItemLabelGenerator(each ->
                each == null ? getTranslation("meetings.filter.any") : getTranslation("meetings.kind." + each.name()));
        kind.addValueChangeListener(change -> show());
        year.setLabel(getTranslation("meetings.filter.year"));
        year.setItems(IntStream.iterate(thisYear + 1, each -> each >= FIRST_YEAR, each -> each - 1)
                .boxed()
                .toList());
        year.setEmptySelectionAllowed(true);
        year.setEmptySelectionCaption(getTranslation("meetings.filter.any"));
        year.setItemLabelGenerator(each -> each == null ? getTranslation("meetings.filter.any") : String.valueOf(each));
        year.addValueChangeListener(change -> show());
        var bar = new Div(text, kind, year);
        bar.addClassName("ozn-filters");
        return bar;
    }

    private void show() {
        var filter = new MeetingFilter(choice.chosen().orElse(null), kind.getValue(), year.getValue(), text.getValue());
        cards.show(List.of(), each -> new Div());
        below.removeAll();
        var total = meetings.count(filter);
        count.setText(getTranslation("meetings.count", total));
        if (total == 0) {
            below.add(new EmptyState(getTranslation("meetings.empty"), getTranslation("meetings.empty.what-to-do")));
        } else {
            showPage(filter, 0, total);
        }
    }

    private void showPage(MeetingFilter filter, int page, long total) {
        meetings.page(filter, PageRequest.of(page, PAGE)).forEach(line -> cards.add(new MeetingCard(line, words)));
        below.removeAll();
        var left = total - (page + 1L) * PAGE;
        if (left > 0) {
            below.add(new Button(
                    getTranslation("meetings.more", Math.min(PAGE, left)), click -> showPage(filter, page + 1, total)));
        }
    }
}
