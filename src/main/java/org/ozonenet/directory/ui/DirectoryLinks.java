package org.ozonenet.directory.ui;

import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.ozonenet.directory.EntryId;
import org.ozonenet.reference.PostId;

/** Where the pages of the directory are. */
public final class DirectoryLinks {

    private DirectoryLinks() {}

    /** A link to the page of an entry. */
    public static RouterLink entry(EntryId entry, String text) {
        return new RouterLink(text, EntryView.class, new RouteParameters(EntryView.ENTRY, entry.value()));
    }

    /** A link to the page with both sides of a border post. */
    public static RouterLink post(PostId post, String text) {
        return new RouterLink(text, BorderPostView.class, new RouteParameters(BorderPostView.POST, post.value()));
    }

    /** The address of the page of an entry below that of the portal, for notices and search results. */
    public static String addressOf(EntryId entry) {
        return DirectoryView.ROUTE + "/" + entry.value();
    }

    /** The address of the page of a border post below that of the portal. */
    public static String addressOf(PostId post) {
        return BorderPostView.ROUTE + "/" + post.value();
    }
}
