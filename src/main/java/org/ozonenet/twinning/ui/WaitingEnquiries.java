package org.ozonenet.twinning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.ozonenet.access.Actor;
import org.ozonenet.shell.HomeCard;
import org.ozonenet.twinning.enquiries.Enquiries;

/** The enquiries that wait for the reader's side, on the home page. */
@SpringComponent
class WaitingEnquiries implements HomeCard {

    private static final int AT_ONCE = 5;

    private final Enquiries enquiries;
    private final TwinningWords words;

    WaitingEnquiries(Enquiries enquiries, TwinningWords words) {
        this.enquiries = enquiries;
        this.words = words;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Component> forReader(Actor reader) {
        var waiting = enquiries.waiting();
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        var card = new Div();
        card.add(new H2(card.getTranslation("twinning.home.title", waiting.size())));
        var list = new UnorderedList();
        waiting.stream().limit(AT_ONCE).forEach(line -> {
            var due =
                    new Span(" · " + card.getTranslation("twinning.due", words.moment(line.dueAt(), line.answering())));
            due.addClassName("ozn-secondary");
            list.add(new ListItem(
                    TwinningLinks.enquiry(
                            line.exchange(), line.id(), words.form(line.template()) + " · " + line.number()),
                    due));
        });
        card.add(list, new RouterLink(card.getTranslation("twinning.home.all"), TwinningView.class));
        return Optional.of(card);
    }
}
