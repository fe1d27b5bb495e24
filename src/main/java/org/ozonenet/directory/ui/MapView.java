package org.ozonenet.directory.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ozonenet.directory.FocalPoints;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.reference.BorderPosts;
import org.ozonenet.reference.Countries;
import org.ozonenet.reference.Country;
import org.ozonenet.reference.Networks;
import org.ozonenet.shell.CardList;
import org.ozonenet.shell.NetworkChoice;
import org.ozonenet.shell.PageHeader;
import org.ozonenet.shell.PageTabs;
import org.ozonenet.shell.Reader;

/** A schematic map of a network's countries and border posts, and the same as a list beside it. */
@Route(MapView.ROUTE)
@PermitAll
class MapView extends Div implements HasDynamicTitle, AfterNavigationObserver {

    static final String ROUTE = DirectoryView.ROUTE + "/map";
    private static final List<NetworkId> DRAWN = List.of(NetworkId.SEA, NetworkId.ECA);

    private final RegionMap map;
    private final Countries countries;
    private final Networks networks;
    private final BorderPosts posts;
    private final FocalPoints focalPoints;
    private final EntryTiles tiles;
    private final PostList postList;
    private final NetworkChoice choice;
    private final Reader reader;

    MapView(
            RegionMap map,
            Countries countries,
            Networks networks,
            BorderPosts posts,
            FocalPoints focalPoints,
            EntryTiles tiles,
            PostList postList,
            NetworkChoice choice,
            Reader reader) {
        this.map = map;
        this.countries = countries;
        this.networks = networks;
        this.posts = posts;
        this.focalPoints = focalPoints;
        this.tiles = tiles;
        this.postList = postList;
        this.choice = choice;
        this.reader = reader;
        addClassName("ozn-page");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var query = event.getLocation().getQueryParameters();
        var network = query.getSingleParameter("network")
                .flatMap(text ->
                        DRAWN.stream().filter(each -> each.value().equals(text)).findFirst())
                .or(() -> choice.chosen().filter(DRAWN::contains))
                .orElse(NetworkId.SEA);
        var country = query.getSingleParameter("country")
                .filter(Iso2::isValid)
                .map(Iso2::new)
                .filter(each -> countries.find(each).isPresent())
                .orElse(null);
        show(network, country);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("directory.map.title");
    }

    private void show(NetworkId network, @Nullable Iso2 chosen) {
        removeAll();
        var tabs = new PageTabs(getPageTitle());
        DRAWN.forEach(each -> tabs.add(
                getTranslation("common.network." + each.value()),
                MapView.class,
                QueryParameters.of("network", each.value()),
                each.equals(network)));
        var members = countries.all().stream()
                .filter(country -> networks.of(country.iso2()).contains(network))
                .sorted(Comparator.comparing(country -> countries.name(country.iso2(), reader.lang())))
                .toList();
        var linked = members.stream().map(Country::iso2).collect(Collectors.toSet());
        var drawn = posts.all().stream()
                .filter(post -> linked.stream().anyMatch(post::touches))
                .toList();
        var title = getTranslation("directory.map.of", getTranslation("common.network." + network.value()));
        var drawing = new Div(new Svg(map.draw(title, network, linked, chosen, drawn)));
        var list = list(network, members, chosen);
        var both = new Div(drawing, list);
        both.addClassName("ozn-dir-map-and-list");
        add(
                new PageHeader(getPageTitle()).withLine(getTranslation("directory.map.line")),
                tabs,
                both,
                EntryTiles.secondary(getTranslation("directory.map.no-endorsement")));
        if (chosen != null) {
            addComponentAtIndex(2, country(chosen));
        }
        add(new RouterLink(getTranslation("directory.back"), DirectoryView.class));
    }

    private Nav list(NetworkId network, List<Country> members, @Nullable Iso2 chosen) {
        var list = new UnorderedList();
        for (var member : members) {
            var link = new RouterLink(countries.name(member.iso2(), reader.lang()), MapView.class);
            link.setQueryParameters(QueryParameters.simple(
                    Map.of("network", network.value(), "country", member.iso2().value())));
            if (member.iso2().equals(chosen)) {
                link.getElement().setAttribute("aria-current", "true");
            }
            list.add(new ListItem(link));
        }
        var nav = new Nav(list);
        nav.addClassName("ozn-dir-map-list");
        nav.getElement().setAttribute("aria-label", getTranslation("directory.map.countries"));
        return nav;
    }

    private Section country(Iso2 chosen) {
        var section = new Section(new H2(countries.name(chosen, reader.lang())));
        var cards = new CardList();
        var holders = focalPoints.of(chosen).stream()
                .flatMap(point -> point.holders().stream())
                .filter(card -> !card.vacant())
                .distinct()
                .toList();
        cards.show(holders, tiles::tile);
        section.add(cards);
        if (!posts.of(chosen).isEmpty()) {
            section.add(postList.of(posts.of(chosen)));
        }
        var all = new RouterLink(getTranslation("directory.counterparts.all"), DirectoryView.class);
        all.setQueryParameters(QueryParameters.of("country", chosen.value()));
        section.add(all);
        return section;
    }
}
