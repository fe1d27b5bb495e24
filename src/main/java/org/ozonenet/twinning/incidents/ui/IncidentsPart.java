package org.ozonenet.twinning.incidents.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.ozonenet.shell.CardList;
import org.ozonenet.shell.EmptyState;
import org.ozonenet.twinning.ExchangeSheet;
import org.ozonenet.twinning.incidents.IncidentDrafts;
import org.ozonenet.twinning.incidents.IncidentField;
import org.ozonenet.twinning.incidents.Incidents;
import org.ozonenet.twinning.ui.ExchangePart;

/** The incidents on the page of an exchange, and the way to report one. */
@SpringComponent
class IncidentsPart implements ExchangePart {

    private final Incidents incidents;
    private final IncidentDrafts drafts;
    private final IncidentWords words;

    IncidentsPart(Incidents incidents, IncidentDrafts drafts, IncidentWords words) {
        this.incidents = incidents;
        this.drafts = drafts;
        this.words = words;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> action(ExchangeSheet exchange) {
        return exchange.mayWrite()
                ? Optional.of(IncidentLinks.toReport(exchange.id(), words.text("incidents.report")))
                : Optional.empty();
    }

    @Override
    public Component part(ExchangeSheet exchange) {
        var section = new Section(new H2(words.text("incidents.title")));
        var begun = drafts.mine(exchange.id());
        if (!begun.isEmpty()) {
            var list = new UnorderedList();
            begun.forEach(draft -> list.add(new ListItem(IncidentLinks.toForm(
                    exchange.id(),
                    draft.id(),
                    words.text(
                            "incidents.draft",
                            draft.facts()
                                    .text(IncidentField.DECLARED)
                                    .orElseGet(() -> words.text("incidents.gas-not-known")))))));
            section.add(list);
        }
        var lines = incidents.of(exchange.id());
        if (lines.isEmpty()) {
            section.add(new EmptyState(words.text("incidents.none"), words.text("incidents.none.what-to-do")));
        } else {
            var cards = new CardList();
            cards.show(lines, line -> new IncidentCard(line, words));
            section.add(cards);
            section.add(new RouterLink(words.text("incidents.figures.link"), IncidentFiguresView.class));
        }
        return section;
    }
}
