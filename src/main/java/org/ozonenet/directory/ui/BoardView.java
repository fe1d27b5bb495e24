package org.ozonenet.directory.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Collectors;
import org.ozonenet.directory.DirectoryBoard;
import org.ozonenet.reference.Countries;
import org.ozonenet.shell.CardList;
import org.ozonenet.shell.PageHeader;
import org.ozonenet.shell.Reader;

/** Country by country: how many contacts were made sure of, which function nobody holds, which post nobody serves. */
@Route(BoardView.ROUTE)
@PermitAll
class BoardView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    static final String ROUTE = DirectoryView.ROUTE + "/board";

    private final DirectoryBoard board;
    private final Countries countries;
    private final Reader reader;

    BoardView(DirectoryBoard board, Countries countries, Reader reader) {
        this.board = board;
        this.countries = countries;
        this.reader = reader;
        addClassName("ozn-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var lines = board.lines();
        var held = lines.stream().mapToInt(DirectoryBoard.CountryLine::held).sum();
        var verified =
                lines.stream().mapToInt(DirectoryBoard.CountryLine::verified).sum();
        add(new PageHeader(getPageTitle()).withLine(getTranslation("directory.board.line", verified, held)));
        var cards = new CardList();
        cards.show(lines, this::card);
        add(cards, new RouterLink(getTranslation("directory.back"), DirectoryView.class));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("directory.board.title");
    }

    private Article card(DirectoryBoard.CountryLine line) {
        var card = new Article(
                new H2(countries.name(line.country(), reader.lang())),
                new Paragraph(getTranslation(
                        "directory.board.share", line.verified(), line.held(), line.percentVerified(), line.stale())));
        if (!line.vacantFunctions().isEmpty()) {
            card.add(new Paragraph(getTranslation(
                    "directory.board.vacant",
                    line.vacantFunctions().stream()
                            .map(function -> getTranslation("directory.function." + function.name()))
                            .collect(Collectors.joining(", ")))));
        }
        if (!line.unservedPosts().isEmpty()) {
            var posts = new Paragraph(getTranslation("directory.board.unserved") + " ");
            line.unservedPosts()
                    .forEach(post -> posts.add(DirectoryLinks.post(post.id(), post.label()), new Text(" ")));
            card.add(posts);
        }
        return card;
    }
}
