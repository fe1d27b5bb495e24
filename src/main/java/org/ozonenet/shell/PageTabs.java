package org.ozonenet.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;

/**
 * The parts of a page that are seen one at a time, each with an address of its own: links rather than tabs, so that
 * they can be opened in a new window, sent on, and read as what they are by assistive technology.
 */
public final class PageTabs extends Composite<Nav> {

    private final UnorderedList list = new UnorderedList();

    /** @param label what the parts are parts of, for assistive technology, in the reader's language */
    public PageTabs(String label) {
        getContent().addClassName("ozn-tabs");
        getContent().getElement().setAttribute("aria-label", label);
        getContent().add(list);
    }

    /** Leaves no part. */
    public void clear() {
        list.removeAll();
    }

    /** Adds a part of this name at this address; the current one is marked as such. */
    public void add(String name, Class<? extends Component> page, QueryParameters query, boolean isCurrent) {
        var link = new RouterLink(name, page);
        link.setQueryParameters(query);
        add(link, isCurrent);
    }

    /** Adds a part behind this link; the current one is marked as such. */
    public void add(RouterLink link, boolean isCurrent) {
        if (isCurrent) {
            link.getElement().setAttribute("aria-current", "page");
        }
        list.add(new ListItem(link));
    }
}
