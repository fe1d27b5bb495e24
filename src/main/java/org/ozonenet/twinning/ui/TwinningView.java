package org.ozonenet.twinning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ozonenet.access.CurrentActor;
import org.ozonenet.access.Function;
import org.ozonenet.shell.CardList;
import org.ozonenet.shell.EmptyState;
import org.ozonenet.shell.PageHeader;
import org.ozonenet.twinning.ExchangeId;
import org.ozonenet.twinning.ExchangeLine;
import org.ozonenet.twinning.Exchanges;
import org.ozonenet.twinning.enquiries.Enquiries;
import org.ozonenet.twinning.enquiries.EnquiryLine;

/** The reader's exchanges: what waits for the reader, what the reader waits for, and where. */
@Route(TwinningView.ROUTE)
@Menu(title = "twinning.menu", order = 20, icon = "twinning")
@PermitAll
class TwinningView extends Div implements HasDynamicTitle, AfterNavigationObserver {

    static final String ROUTE = "twinning";

    private final Exchanges exchanges;
    private final Enquiries enquiries;
    private final CurrentActor currentActor;
    private final ExchangeParts parts;
    private final TwinningWords words;
    private Set<ExchangeId> inside = Set.of();

    TwinningView(
            Exchanges exchanges,
            Enquiries enquiries,
            CurrentActor currentActor,
            ExchangeParts parts,
            TwinningWords words,
            LivePages live) {
        this.exchanges = exchanges;
        this.enquiries = enquiries;
        this.currentActor = currentActor;
        this.parts = parts;
        this.words = words;
        addClassName("ozn-page");
        live.watch(this, exchange -> inside.contains(exchange), this::show);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        removeAll();
        var reader = currentActor.require();
        var header = new PageHeader(getPageTitle()).withLine(getTranslation("twinning.line"));
        if (reader.has(Function.NETWORK_COORDINATOR) || reader.has(Function.NOO)) {
            header.withActions(new RouterLink(getTranslation("twinning.new"), OpenExchangeView.class));
        }
        if (reader.has(Function.NETWORK_COORDINATOR) || reader.has(Function.ADMINISTRATOR)) {
            header.withActions(new RouterLink(getTranslation("twinning.overview"), OverviewView.class));
        }
        add(header);
        add(parts.invitedToMe(this::show));
        var mine = exchanges.mine();
        inside =
                mine.stream().filter(ExchangeLine::inside).map(ExchangeLine::id).collect(Collectors.toSet());
        if (mine.isEmpty()) {
            add(new EmptyState(getTranslation("twinning.none"), getTranslation("twinning.none.what-to-do")));
            return;
        }
        header.withActions(new RouterLink(getTranslation("twinning.board"), BoardView.class));
        add(list("twinning.waits-for-me", "twinning.waits-for-me.none", enquiries.waiting()));
        var cards = new CardList();
        cards.show(mine, this::card);
        add(new Section(new H2(getTranslation("twinning.mine")), cards));
        add(list("twinning.i-wait-for", "twinning.i-wait-for.none", enquiries.awaited()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("twinning.title");
    }

    private Component list(String title, String none, List<EnquiryLine> lines) {
        var section = new Section(new H2(getTranslation(title)));
        if (lines.isEmpty()) {
            var nothing = new Paragraph(getTranslation(none));
            nothing.addClassName("ozn-secondary");
            section.add(nothing);
        } else {
            var cards = new CardList();
            cards.show(lines, line -> new EnquiryCard(line, words));
            section.add(cards);
        }
        return section;
    }

    private Component card(ExchangeLine line) {
        var title = line.title() == null ? words.countries(line.countries()) : line.title();
        var card = new Div(new H3(TwinningLinks.exchange(line.id(), title)));
        if (line.title() != null) {
            card.add(new Paragraph(words.countries(line.countries())));
        }
        var state = new Span(getTranslation("twinning.exchange-state." + line.state()));
        state.addClassName("ozn-mark");
        var marks = new Div(state);
        marks.addClassName("ozn-marks");
        if (line.mayAgree() || (!line.entered() && line.state().isOpen())) {
            var todo = new Span(getTranslation(line.mayAgree() ? "twinning.to-agree" : "twinning.to-enter"));
            todo.addClassName("ozn-mark");
            marks.add(todo);
        }
        card.add(marks);
        return card;
    }
}
