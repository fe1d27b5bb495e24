package org.ozonenet.directory.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import org.ozonenet.directory.Counterparts;
import org.ozonenet.reference.Countries;
import org.ozonenet.shell.CardList;
import org.ozonenet.shell.EmptyState;
import org.ozonenet.shell.PageHeader;
import org.ozonenet.shell.Reader;

/** Country by country, who is the reader's counterpart, and by which border post or exchange that is so. */
@Route(CounterpartsView.ROUTE)
@PermitAll
class CounterpartsView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    static final String ROUTE = DirectoryView.ROUTE + "/counterparts";

    private final Counterparts counterparts;
    private final Countries countries;
    private final EntryTiles tiles;
    private final PostList posts;
    private final Reader reader;

    CounterpartsView(Counterparts counterparts, Countries countries, EntryTiles tiles, PostList posts, Reader reader) {
        this.counterparts = counterparts;
        this.countries = countries;
        this.tiles = tiles;
        this.posts = posts;
        this.reader = reader;
        addClassName("ozn-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(getPageTitle()).withLine(getTranslation("directory.counterparts.line")));
        var mine = counterparts.mine();
        if (mine.isEmpty()) {
            add(new EmptyState(
                    getTranslation("directory.counterparts.none"), getTranslation("directory.posts.none.what-to-do")));
        }
        mine.forEach(each -> add(section(each)));
        add(new RouterLink(getTranslation("directory.back"), DirectoryView.class));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("directory.mine.title");
    }

    private Section section(Counterparts.OfCountry of) {
        var section = new Section(new H2(countries.name(of.country(), reader.lang())));
        of.spaces()
                .forEach(space ->
                        section.add(EntryTiles.secondary(getTranslation("directory.counterparts.by-space", space))));
        if (of.contacts().isEmpty()) {
            section.add(new Paragraph(getTranslation("directory.counterparts.nobody")));
        } else {
            var cards = new CardList();
            cards.show(of.contacts(), tiles::tile);
            section.add(cards);
        }
        if (!of.posts().isEmpty()) {
            section.add(posts.of(of.posts()));
        }
        var all = new RouterLink(getTranslation("directory.counterparts.all"), DirectoryView.class);
        all.setQueryParameters(QueryParameters.of("country", of.country().value()));
        section.add(all);
        return section;
    }
}
