package org.ozonenet.directory.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Collection;
import java.util.stream.Collectors;
import org.ozonenet.reference.BorderPost;
import org.ozonenet.reference.Countries;
import org.ozonenet.reference.PostSide;
import org.ozonenet.shell.Reader;

/** Makes lists of border posts, each a link to its two sides. */
@SpringComponent
class PostList {

    private final Countries countries;
    private final Reader reader;

    PostList(Countries countries, Reader reader) {
        this.countries = countries;
        this.reader = reader;
    }

    UnorderedList of(Collection<BorderPost> posts) {
        var list = new UnorderedList();
        list.addClassName("ozn-dir-posts");
        posts.forEach(post -> {
            var where = new Span(post.sides().stream().map(this::side).collect(Collectors.joining(" – ")));
            where.addClassName("ozn-secondary");
            list.add(new ListItem(DirectoryLinks.post(post.id(), post.label()), where));
        });
        return list;
    }

    /** The country, and the name of the side as the reader writes it where that is not in Latin letters. */
    private String side(PostSide side) {
        var country = countries.name(side.country(), reader.lang());
        return side.in(reader.lang().code())
                .map(name -> country + " (" + name.text() + ")")
                .orElse(country);
    }
}
