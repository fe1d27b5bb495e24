package org.ozonenet.handbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import org.ozonenet.shell.CardList;
import org.ozonenet.shell.Note;
import org.ozonenet.shell.PageHeader;

/** What the handbook holds. */
@Route("reference")
@Menu(title = "handbook.menu.reference", order = 70, icon = "book")
@PermitAll
class ReferenceView extends Div implements HasDynamicTitle {

    ReferenceView() {
        addClassName("ozn-page");
        var cards = new CardList();
        cards.add(card("countries", CountriesView.class));
        cards.add(card("substances", SubstancesView.class));
        cards.add(card("calculator", CalculatorView.class));
        cards.add(card("codes", CodesView.class));
        cards.add(card("schedules", SchedulesView.class));
        cards.add(card("decision-card", DecisionView.class));
        cards.add(card("posts", BorderPostsView.class));
        add(
                new PageHeader(getTranslation("handbook.reference.title"))
                        .withLine(getTranslation("handbook.reference.line")),
                new Note(Note.Kind.DOUBT, getTranslation("handbook.reference.as-of")),
                cards);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("handbook.reference.title");
    }

    private Component card(String what, Class<? extends Component> view) {
        return new Div(
                new H2(new RouterLink(getTranslation("handbook." + what + ".title"), view)),
                new Paragraph(getTranslation("handbook." + what + ".line")));
    }
}
