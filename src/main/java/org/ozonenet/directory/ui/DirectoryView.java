package org.ozonenet.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.ozonenet.directory.ContactCards;
import org.ozonenet.directory.ContactTable;
import org.ozonenet.directory.Directory;
import org.ozonenet.directory.DirectoryEntries;
import org.ozonenet.directory.DirectoryFilter;
import org.ozonenet.directory.EntryCard;
import org.ozonenet.reference.Institution;
import org.ozonenet.reference.Institutions;
import org.ozonenet.shell.CardList;
import org.ozonenet.shell.EmptyState;
import org.ozonenet.shell.NetworkChoice;
import org.ozonenet.shell.PageHeader;
import org.ozonenet.shell.PageTabs;
import org.springframework.data.domain.PageRequest;

/** Everybody who can be reached: people, desks and institutions, a page at a time. */
@Route(DirectoryView.ROUTE)
@Menu(title = "directory.menu", order = 20, icon = "directory")
@PermitAll
class DirectoryView extends Div implements HasDynamicTitle, AfterNavigationObserver {

    static final String ROUTE = "directory";
    static final int PAGE = 24;
    private static final int MOST = 10_000;

    private final Directory directory;
    private final Institutions institutions;
    private final EntryTiles tiles;
    private final NetworkChoice choice;
    private final DirectoryFilterBar filterBar;

    private final PageTabs tabs = new PageTabs(getTranslation("directory.title"));
    private final Paragraph count = new Paragraph();
    private final CardList cards = new CardList();
    private final Div below = new Div();
    private final Div takeOut = new Div();

    private DirectoryAddress address = DirectoryAddress.of(QueryParameters.empty());

    DirectoryView(
            Directory directory,
            DirectoryEntries entries,
            Institutions institutions,
            EntryTiles tiles,
            NetworkChoice choice,
            DirectoryFilterBar filterBar) {
        this.directory = directory;
        this.institutions = institutions;
        this.tiles = tiles;
        this.choice = choice;
        this.filterBar = filterBar;
        addClassName("ozn-page");
        filterBar.onChange(filter -> goTo(new DirectoryAddress(address.tab(), true, filter)));
        count.addClassName("ozn-secondary");
        count.getElement().setAttribute("role", "status");
        below.addClassName("ozn-dir-more");
        takeOut.addClassName("ozn-dir-take");
        add(
                new PageHeader(getTranslation("directory.title"))
                        .withLine(getTranslation("directory.line"))
                        .withActions(actions(entries)),
                tabs,
                filterBar,
                count,
                cards,
                below,
                takeOut);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        address = DirectoryAddress.of(event.getLocation().getQueryParameters());
        showTabs();
        var filter = effective();
        filterBar.show(filter, address.tab());
        if (address.tab() == DirectoryAddress.Tab.INSTITUTIONS) {
            showInstitutions(filter);
        } else {
            showEntries(filter);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("directory.title");
    }

    private Component[] actions(DirectoryEntries entries) {
        var posts = new RouterLink(getTranslation("directory.posts.link"), BorderPostsView.class);
        return entries.mayAdd()
                ? new Component[] {posts, add("directory.add-person", "person"), add("directory.add-desk", "desk")}
                : new Component[] {posts};
    }

    private RouterLink add(String key, String kind) {
        return new RouterLink(getTranslation(key), EntryFormView.class, new RouteParameters(EntryFormView.KIND, kind));
    }

    private void showTabs() {
        tabs.clear();
        for (var tab : DirectoryAddress.Tab.values()) {
            var name = getTranslation("directory.tab." + tab.name().toLowerCase(Locale.ROOT));
            tabs.add(name, DirectoryView.class, address.with(tab).query(), tab == address.tab());
        }
    }

    private void goTo(DirectoryAddress other) {
        UI.getCurrent().navigate(DirectoryView.class, other.query());
    }

    private DirectoryFilter effective() {
        var filter = address.filter();
        return address.networkSaid() || filter.country() != null
                ? filter
                : choice.chosen().map(filter::of).orElse(filter);
    }

    private void showEntries(DirectoryFilter filter) {
        cards.show(List.<EntryCard>of(), tiles::tile);
        below.removeAll();
        takeOut.removeAll();
        var total = directory.count(filter);
        count.setText(getTranslation("directory.count", total));
        if (total == 0) {
            below.add(new EmptyState(getTranslation("directory.empty"), getTranslation("directory.empty.what-to-do")));
        } else {
            takeOut.add(taken("directory.take.csv", "csv", filter, ContactTable::of));
            takeOut.add(taken("directory.take.vcard", "vcf", filter, ContactCards::of));
            showPage(filter, 0, total);
        }
    }

    private void showPage(DirectoryFilter filter, int page, long total) {
        directory.page(filter, PageRequest.of(page, PAGE)).forEach(card -> cards.add(tiles.tile(card)));
        below.removeAll();
        var shown = (page + 1L) * PAGE;
        if (shown < total) {
            var next = Math.min(PAGE, total - shown);
            below.add(new Button(getTranslation("directory.more", next), click -> showPage(filter, page + 1, total)));
        }
    }

    /** The rights are those of the moment at which the file is asked for. */
    private Anchor taken(String key, String ending, DirectoryFilter filter, Function<List<EntryCard>, String> form) {
        return MadeFile.link(
                getTranslation(key),
                "directory." + ending,
                ending.equals("csv") ? "text/csv; charset=utf-8" : "text/vcard; charset=utf-8",
                () -> form.apply(directory.page(filter, PageRequest.of(0, MOST)))
                        .getBytes(StandardCharsets.UTF_8));
    }

    private void showInstitutions(DirectoryFilter filter) {
        below.removeAll();
        takeOut.removeAll();
        var words = filter.text() == null ? "" : filter.text().toLowerCase(Locale.ROOT);
        var found = institutions.all().stream()
                .filter(Institution::isOrganisation)
                .filter(each -> filter.country() == null || filter.country().equals(each.country()))
                .filter(each -> Arrays.stream(words.split("\\s+"))
                        .allMatch(word -> (each.name() + " " + each.acronym())
                                .toLowerCase(Locale.ROOT)
                                .contains(word)))
                .toList();
        count.setText(getTranslation("directory.count", found.size()));
        cards.show(found, tiles::tile);
        if (found.isEmpty()) {
            below.add(new EmptyState(getTranslation("directory.empty"), getTranslation("directory.empty.what-to-do")));
        }
    }
}
