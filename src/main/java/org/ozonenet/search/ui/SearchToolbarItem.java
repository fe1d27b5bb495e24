package org.ozonenet.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.ozonenet.access.Actor;
import org.ozonenet.search.Search;
import org.ozonenet.shell.ToolbarItem;

/** The search box in the bar; on a phone a sign in its place that leads to the page of results. */
@SpringComponent
class SearchToolbarItem implements ToolbarItem {

    private final Search search;

    SearchToolbarItem(Search search) {
        this.search = search;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> forReader(Actor reader) {
        var box = new SearchBox(search);
        var link = new RouterLink(SearchView.class);
        link.addClassName("ozn-search-link");
        link.getElement().setAttribute("aria-label", link.getTranslation("search.box.label"));
        var item = new Div(box, link);
        item.addClassName("ozn-search");
        item.getElement().setAttribute("role", "search");
        return Optional.of(item);
    }
}
