package org.ozonenet.twinning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.ozonenet.access.Actor;
import org.ozonenet.directory.EntryCard;
import org.ozonenet.directory.ui.CounterpartAction;
import org.ozonenet.reference.PostId;
import org.ozonenet.twinning.Exchanges;

/** The way from a counterpart at a border post to the form of an enquiry, for members of an exchange with that side. */
@SpringComponent
class AskAction implements CounterpartAction {

    private final Exchanges exchanges;

    AskAction(Exchanges exchanges) {
        this.exchanges = exchanges;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> forCounterpart(Actor actor, PostId post, EntryCard counterpart) {
        var there = counterpart.country();
        if (there == null || actor.countries().contains(there)) {
            return Optional.empty();
        }
        return actor.countries().stream()
                .flatMap(own -> exchanges.between(own, there).stream())
                .findFirst()
                .map(line -> {
                    var link = TwinningLinks.ask(line.id(), there, post, "");
                    link.setText(link.getTranslation("twinning.ask"));
                    link.addClassName("ozn-tw-ask");
                    return link;
                });
    }
}
