package org.ozonenet.directory.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import org.ozonenet.access.CurrentActor;
import org.ozonenet.directory.BorderCounterparts;
import org.ozonenet.directory.Directory;
import org.ozonenet.directory.EntryCard;
import org.ozonenet.kernel.Id;
import org.ozonenet.reference.Countries;
import org.ozonenet.reference.PostId;
import org.ozonenet.reference.PostName;
import org.ozonenet.reference.PostSide;
import org.ozonenet.shell.CardList;
import org.ozonenet.shell.Note;
import org.ozonenet.shell.PageHeader;
import org.ozonenet.shell.Reader;

/** Both sides of a border post with their people and desks, the counterpart's side first. */
@Route(BorderPostView.ROUTE + "/:" + BorderPostView.POST)
@PermitAll
class BorderPostView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    static final String POST = "post";
    static final String ROUTE = DirectoryView.ROUTE + "/border";

    private final Directory directory;
    private final Countries countries;
    private final Reader reader;
    private final CurrentActor currentActor;
    private final EntryTiles tiles;
    private final PocketDirectory pocket;
    private final List<CounterpartAction> actions;

    private String title = "";

    BorderPostView(
            Directory directory,
            Countries countries,
            Reader reader,
            CurrentActor currentActor,
            EntryTiles tiles,
            PocketDirectory pocket,
            List<CounterpartAction> actions) {
        this.directory = directory;
        this.countries = countries;
        this.reader = reader;
        this.currentActor = currentActor;
        this.tiles = tiles;
        this.pocket = pocket;
        this.actions = actions.stream()
                .sorted(Comparator.comparingInt(CounterpartAction::order))
                .toList();
        addClassName("ozn-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get(POST)
                .filter(Id::isValid)
                .flatMap(id -> directory.counterpartsAt(new PostId(id)))
                .orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(BorderCounterparts counterparts) {
        removeAll();
        title = counterparts.post().label();
        add(new PageHeader(title).withLine(getTranslation("directory.border.line")));
        var sides = new Div();
        sides.addClassName("ozn-dir-sides");
        counterparts.sides().forEach(side -> sides.add(side(counterparts.post().id(), side)));
        add(sides);
        if (counterparts.post().opposite() == null) {
            add(new Note(Note.Kind.INFO, getTranslation("directory.border.single")));
        }
        var post = counterparts.post().id();
        add(new PocketPart(pocket)
                .with(
                        title,
                        DirectoryLinks.addressOf(post),
                        () -> directory.counterpartsAt(post).stream().toList()));
        add(new RouterLink(getTranslation("directory.posts.link"), BorderPostsView.class));
    }

    private Section side(PostId post, BorderCounterparts.Side side) {
        var country = countries.name(side.place().country(), reader.lang());
        var heading = new H2(getTranslation(
                side.own() ? "directory.border.own-side" : "directory.border.side", country, localName(side.place())));
        var section = new Section(heading);
        if (!side.isServed()) {
            section.add(new Note(
                    Note.Kind.WARNING,
                    getTranslation(
                            side.nextLevel().isEmpty() ? "directory.border.nobody-at-all" : "directory.border.nobody",
                            country)));
        }
        section.add(cards(post, side.serving()));
        if (!side.nextLevel().isEmpty() && !(side.own() && side.isServed())) {
            section.add(new H3(getTranslation("directory.border.next-level")));
            section.add(cards(post, side.nextLevel()));
        }
        return section;
    }

    private CardList cards(PostId post, List<EntryCard> entries) {
        var cards = new CardList();
        cards.show(entries, entry -> {
            var tile = tiles.reachable(entry);
            if (!entry.vacant()) {
                var reading = currentActor.require();
                actions.stream()
                        .flatMap(action -> action.forCounterpart(reading, post, entry).stream())
                        .forEach(tile::add);
            }
            return tile;
        });
        return cards;
    }

    /** The name of the side in the reader's language where one is known, else in Latin letters. */
    private String localName(PostSide place) {
        return place.in(reader.lang().code())
                .map(PostName::text)
                .map(name -> name + " (" + place.name() + ")")
                .orElse(place.name());
    }
}
