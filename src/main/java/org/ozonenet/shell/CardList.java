package org.ozonenet.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.function.Function;

/** A list of cards that stand beside each other where there is room and below each other on a phone. */
public final class CardList extends Composite<UnorderedList> {

    public CardList() {
        getContent().addClassName("ozn-cards");
    }

    /** Shows these items, each as the card that is made of it, instead of what was shown before. */
    public <T> void show(Collection<T> items, Function<T, Component> card) {
        getContent().removeAll();
        items.forEach(item -> add(card.apply(item)));
    }

    public void add(Component card) {
        var item = new ListItem(card);
        item.addClassName("ozn-card");
        getContent().add(item);
    }
}
