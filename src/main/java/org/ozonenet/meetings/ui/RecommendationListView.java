package org.ozonenet.meetings.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.ozonenet.access.CurrentActor;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.meetings.Meetings;
import org.ozonenet.meetings.recommendations.ProgressState;
import org.ozonenet.meetings.recommendations.RecommendationFilter;
import org.ozonenet.meetings.recommendations.RecommendationSheet;
import org.ozonenet.meetings.recommendations.Recommendations;
import org.ozonenet.reference.Membership;
import org.ozonenet.reference.Networks;
import org.ozonenet.shell.CardList;
import org.ozonenet.shell.EmptyState;
import org.ozonenet.shell.NetworkChoice;
import org.ozonenet.shell.PageHeader;
import org.ozonenet.shell.Reader;

/** The recommendations of all meetings, by country and by how far they are. */
@Route(RecommendationListView.ROUTE)
@Menu(title = "meetings.recommendations.menu", order = 11, icon = "recommendations")
@PermitAll
class RecommendationListView extends Div implements HasDynamicTitle, AfterNavigationObserver {

    static final String ROUTE = "recommendations";

    private final Recommendations recommendations;
    private final Meetings meetings;
    private final MeetingWords words;
    private final Reader reader;
    private final NetworkChoice choice;
    private final RecommendationTakeOut takeOut;
    private final Select<Iso2> country = new Select<>();
    private final Select<ProgressState> state = new Select<>();
    private final Paragraph count = new Paragraph();
    private final CardList cards = new CardList();
    private final Div below = new Div();

    RecommendationListView(
            Recommendations recommendations,
            Meetings meetings,
            Networks networks,
            CurrentActor currentActor,
            NetworkChoice choice,
            RecommendationTakeOut takeOut,
            MeetingWords words,
            Reader reader,
            Clock clock) {
        this.recommendations = recommendations;
        this.meetings = meetings;
        this.words = words;
        this.reader = reader;
        this.choice = choice;
        this.takeOut = takeOut;
        addClassName("ozn-page");
        var own = currentActor.require().countries();
        var possible = new TreeSet<>(own);
        networks.all()
                .forEach(network -> networks.takingPart(network.id(), LocalDate.now(clock)).stream()
                        .map(Membership::country)
                        .forEach(possible::add));
        filters(words.sorted(possible));
        if (own.size() == 1) {
            country.setValue(own.iterator().next());
        }
        cards.addClassName("ozn-wide-cards");
        count.addClassName("ozn-secondary");
        count.getElement().setAttribute("role", "status");
        var bar = new Div(country, state);
        bar.addClassName("ozn-filters");
        add(
                new PageHeader(getTranslation("meetings.recommendations.title"))
                        .withLine(getTranslation("meetings.recommendations.line")),
                bar,
                count,
                cards,
                below);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
        country.addValueChangeListener(change -> show());
        state.addValueChangeListener(change -> show());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("meetings.recommendations.title");
    }

    private void filters(List<Iso2> possible) {
        country.setLabel(getTranslation("meetings.filter.country"));
        country.setItems(possible);
        country.setEmptySelectionAllowed(true);
        country.setEmptySelectionCaption(getTranslation("meetings.filter.any"));
        country.setItemLabelGenerator(
                each -> each == null ? getTranslation("meetings.filter.any") : words.country(each));
        state.setLabel(getTranslation("meetings.filter.progress"));
        state.setItems(ProgressState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("meetings.filter.any"));
        state.setItemLabelGenerator(each -> each == null
                ? getTranslation("meetings.filter.any")
                : getTranslation("meetings.progress." + each.name()));
    }

    private void show() {
        var filter = new RecommendationFilter(choice.chosen().orElse(null), country.getValue(), state.getValue());
        var sheets = recommendations.board(filter);
        count.setText(getTranslation("meetings.recommendations.count", sheets.size()));
        cards.show(sheets, this::card);
        below.removeAll();
        if (!sheets.isEmpty()) {
            below.add(takeOut.links(filter));
        }
        if (sheets.isEmpty()) {
            below.add(new EmptyState(
                    getTranslation("meetings.recommendations.none"),
                    getTranslation("meetings.recommendations.none.what-to-do")));
        }
    }

    private Div card(RecommendationSheet sheet) {
        var card = new Div();
        meetings.summary(sheet.meeting()).ifPresent(line -> {
            var from = new Paragraph(
                    MeetingLinks.to(line.id(), words.in(line.title())),
                    new com.vaadin.flow.component.Text(" · " + words.days(line.dates())));
            from.addClassName("ozn-secondary");
            card.add(from);
        });
        card.add(new RecommendationCard(
                sheet,
                words,
                reader,
                line -> new ReportDialog(recommendations, line, words.country(line.country()), this::show).open()));
        return card;
    }
}
