package org.ozonenet.directory.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import org.ozonenet.access.CurrentActor;
import org.ozonenet.directory.BorderCounterparts;
import org.ozonenet.directory.Directory;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.reference.BorderPost;
import org.ozonenet.reference.BorderPosts;
import org.ozonenet.reference.Networks;
import org.ozonenet.reference.PostName;
import org.ozonenet.shell.EmptyState;
import org.ozonenet.shell.PageHeader;

/** Where to choose a border post: those of the own country at once, all others by name in any script. */
@Route(BorderPostView.ROUTE)
@PermitAll
class BorderPostsView extends Div implements HasDynamicTitle {

    BorderPostsView(
            Directory directory,
            BorderPosts posts,
            PostList list,
            PocketDirectory pocket,
            Networks networks,
            CurrentActor currentActor) {
        addClassName("ozn-page");
        add(new PageHeader(getTranslation("directory.posts.title")).withLine(getTranslation("directory.posts.line")));
        var find = new ComboBox<BorderPost>(getTranslation("directory.posts.find"));
        find.addClassName("ozn-dir-find-post");
        find.setItems((post, typed) -> names(post).contains(typed.toLowerCase(Locale.ROOT)), posts.all());
        find.setItemLabelGenerator(BorderPost::label);
        find.addValueChangeListener(change -> getUI().ifPresent(ui -> ui.navigate(
                BorderPostView.class,
                new RouteParameters(BorderPostView.POST, change.getValue().id().value()))));
        add(find, new H2(getTranslation("directory.posts.mine")));
        var mine = directory.myPosts();
        if (mine.isEmpty()) {
            add(new EmptyState(
                    getTranslation("directory.posts.none"), getTranslation("directory.posts.none.what-to-do")));
        } else {
            add(list.of(mine));
        }
        var onPaper = new PocketPart(pocket);
        if (!mine.isEmpty()) {
            onPaper.with(getTranslation("directory.posts.mine"), BorderPostView.ROUTE, () -> both(directory, mine));
        }
        for (var network : currentActor.require().networks()) {
            onPaper.with(network.value(), BorderPostView.ROUTE, () -> both(directory, of(network, posts, networks)));
        }
        add(onPaper);
        if (!mine.isEmpty()) {
            var offline = new Anchor("pocket/mine", getTranslation("directory.pocket.offline"));
            offline.setRouterIgnore(true);
            add(offline);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("directory.posts.title");
    }

    private static List<BorderCounterparts> both(Directory directory, List<BorderPost> posts) {
        return posts.stream()
                .flatMap(post -> directory.counterpartsAt(post.id()).stream())
                .toList();
    }

    private static List<BorderPost> of(NetworkId network, BorderPosts posts, Networks networks) {
        return posts.all().stream()
                .filter(post -> post.sides().stream()
                        .anyMatch(side -> networks.of(side.country()).contains(network)))
                .toList();
    }

    private static String names(BorderPost post) {
        var names = new StringBuilder(post.label());
        post.sides().forEach(side -> side.names().stream().map(PostName::text).forEach(names.append(' ')::append));
        return names.toString().toLowerCase(Locale.ROOT);
    }
}
