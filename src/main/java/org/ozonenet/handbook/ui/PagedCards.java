package org.ozonenet.handbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Function;
import org.ozonenet.shell.CardList;
import org.ozonenet.shell.EmptyState;

/** A long list as cards, some at a time, with how many there are; an empty state where there are none. */
final class PagedCards<T> extends Composite<Div> {

    private static final int AT_A_TIME = 24;

    private final Function<T, Component> card;
    private final Paragraph count = new Paragraph();
    private final CardList cards = new CardList();
    private final EmptyState empty;
    private final Button more = new Button();
    private List<T> items = List.of();
    private int shown;

    PagedCards(Function<T, Component> card) {
        this.card = card;
        this.empty = new EmptyState(
                getTranslation("handbook.nothing-found"), getTranslation("handbook.nothing-found.what-to-do"));
        count.addClassName("ozn-secondary");
        count.getElement().setAttribute("role", "status");
        more.setText(getTranslation("handbook.show-more"));
        more.addClickListener(click -> showMore());
        getContent().add(count, cards, empty, more);
    }

    void show(List<T> found) {
        items = found;
        shown = Math.min(AT_A_TIME, found.size());
        cards.show(found.subList(0, shown), card);
        count.setText(getTranslation("handbook.count", found.size()));
        empty.setVisible(found.isEmpty());
        more.setVisible(shown < found.size());
    }

    private void showMore() {
        var until = Math.min(shown + AT_A_TIME, items.size());
        items.subList(shown, until).forEach(item -> cards.add(card.apply(item)));
        shown = until;
        more.setVisible(shown < items.size());
    }
}
