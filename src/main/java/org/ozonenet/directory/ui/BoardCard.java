package org.ozonenet.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.ozonenet.access.Actor;
import org.ozonenet.access.Function;
import org.ozonenet.directory.DirectoryBoard;
import org.ozonenet.shell.HomeCard;

/** On a coordinator's home page: the way to the board of the directory. */
@SpringComponent
class BoardCard implements HomeCard {

    private final DirectoryBoard board;

    BoardCard(DirectoryBoard board) {
        this.board = board;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public Optional<Component> forReader(Actor reader) {
        var coordinates = reader.functions().stream().anyMatch(held -> held.function() == Function.NETWORK_COORDINATOR);
        if (!coordinates || !board.isMine()) {
            return Optional.empty();
        }
        var card = new Div();
        card.add(
                new H2(card.getTranslation("directory.board.title")),
                new Paragraph(new RouterLink(card.getTranslation("directory.board.open"), BoardView.class)));
        return Optional.of(card);
    }
}
