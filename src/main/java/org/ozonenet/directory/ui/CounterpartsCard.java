package org.ozonenet.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.ozonenet.access.Actor;
import org.ozonenet.directory.Directory;
import org.ozonenet.shell.HomeCard;

/** The border posts of the reader's country on the home page: two taps to a counterpart. */
@SpringComponent
class CounterpartsCard implements HomeCard {

    private static final int AT_ONCE = 6;

    private final Directory directory;
    private final PostList list;

    CounterpartsCard(Directory directory, PostList list) {
        this.directory = directory;
        this.list = list;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Component> forReader(Actor reader) {
        var posts = directory.myPosts();
        if (posts.isEmpty()) {
            return Optional.empty();
        }
        var card = new Div();
        card.add(new H2(card.getTranslation("directory.mine.title")));
        card.add(list.of(posts.stream().limit(AT_ONCE).toList()));
        if (posts.size() > AT_ONCE) {
            card.add(new RouterLink(card.getTranslation("directory.mine.all", posts.size()), BorderPostsView.class));
        }
        card.add(new Paragraph(
                new RouterLink(card.getTranslation("directory.counterparts.by-country"), CounterpartsView.class)));
        var offline = new Anchor("pocket/mine", card.getTranslation("directory.pocket.offline"));
        offline.setRouterIgnore(true);
        offline.addClassName("ozn-dir-offline");
        card.add(offline);
        return Optional.of(card);
    }
}
