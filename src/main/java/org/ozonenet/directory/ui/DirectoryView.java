package org.ozonenet.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.ozonenet.directory.Directory;
import org.ozonenet.directory.DirectoryEntries;
import org.ozonenet.directory.DirectoryFilter;
import org.ozonenet.directory.EntryCard;
import org.ozonenet.directory.Systems;
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

    private final Directory directory;
    private final Institutions institutions;
    private final EntryTiles tiles;
    private final NetworkChoice choice;
    private final DirectoryFilterBar filterBar;

    private final PageTabs tabs = new PageTabs(getTranslation("directory.title"));
    private final Paragraph count = new Paragraph();
    private final CardList cards = new CardList();
    private final Div below = new Div();
    private final TakeOut takeOut;

    private DirectoryAddress address = DirectoryAddress.of(QueryParameters.empty());

    DirectoryView(
            Directory directory,
            DirectoryEntries entries,
            Systems systems,
            Institutions institutions,
            EntryTiles tiles,
            NetworkChoice choice,
            DirectoryFilterBar filterBar) {
        this.directory = directory;
        this.institutions = institutions;
        this.tiles = tiles;
        this.choice = choice;
        this.filterBar = filterBar;
        this.takeOut = new TakeOut(directory);
        addClassName("ozn-page");
        filterBar.onChange(filter -> goTo(new DirectoryAddress(address.tab(), true, filter)));
        count.addClassName("ozn-secondary");
        count.getElement().setAttribute("role", "status");
        below.addClassName("ozn-dir-more");
        add(
                new PageHeader(getTranslation("directory.title"))
                        .withLine(getTranslation("directory.line"))
                        .withActions(actions(entries, systems)),
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

    private Component[] actions(DirectoryEntries entries, Systems systems) {
        var actions = new ArrayList<Component>();
        actions.add(new RouterLink(getTranslation("directory.posts.link"), BorderPostsView.class));
        actions.add(new RouterLink(getTranslation("directory.map.title"), MapView.class));
        if (entries.mayAdd()) {
            actions.add(add("directory.add-person", "person"));
            actions.add(add("directory.add-desk", "desk"));
            actions.add(new RouterLink(getTranslation("directory.import.link"), ImportView.class));
        }
        if (systems.mayManage()) {
            actions.add(new RouterLink(getTranslation("directory.systems.title"), SystemsView.class));
        }
        return actions.toArray(Component[]::new);
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
            takeOut.show(filter);
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
