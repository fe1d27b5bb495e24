package org.ozonenet.handbook.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ozonenet.kernel.Id;
import org.ozonenet.reference.BorderPost;
import org.ozonenet.reference.BorderPosts;
import org.ozonenet.reference.Countries;
import org.ozonenet.reference.PostId;
import org.ozonenet.reference.PostSide;
import org.ozonenet.shell.Facts;
import org.ozonenet.shell.PageHeader;
import org.ozonenet.shell.Reader;

/** Both sides of one border post, or a single port or airport. */
@Route("reference/border-posts/:post")
@PermitAll
class BorderPostView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String POST = "post";

    private final BorderPosts posts;
    private final Countries countries;
    private final Reader reader;
    private String title = "";

    BorderPostView(BorderPosts posts, Countries countries, Reader reader) {
        this.posts = posts;
        this.countries = countries;
        this.reader = reader;
        addClassName("ozn-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get(POST).orElse("");
        var post = Id.isValid(id) ? posts.find(new PostId(id)).orElse(null) : null;
        if (post == null) {
            event.rerouteToError(NotFoundException.class);
        } else {
            show(post);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(BorderPost post) {
        title = post.label();
        removeAll();
        add(new PageHeader(title)
                .withLine(post.modes().stream()
                        .sorted()
                        .map(mode -> getTranslation("reference.mode." + mode))
                        .collect(Collectors.joining(", "))));
        post.sides().forEach(side -> add(side(side)));
        var facts = new Facts()
                .with(
                        getTranslation("handbook.posts.position"),
                        new Span(degrees(post.latitude()) + ", " + degrees(post.longitude())),
                        new DoubtLine(post.position()));
        if (post.nearestTowns() != null) {
            facts.with(getTranslation("handbook.posts.towns"), DoubtLine.english(post.nearestTowns()));
        }
        if (post.note() != null) {
            facts.with(getTranslation("handbook.note"), DoubtLine.english(post.note()));
        }
        facts.with(getTranslation("handbook.source"), DoubtLine.english(post.source()));
        var disclaimer = new Paragraph(getTranslation("handbook.posts.no-endorsement"));
        disclaimer.addClassName("ozn-source");
        add(new Section(new H2(getTranslation("handbook.posts.where")), facts), disclaimer);
    }

    private Section side(PostSide side) {
        var names = new UnorderedList();
        names.addClassName("ozn-plain-list");
        side.names().forEach(name -> {
            var text = new Span(name.text());
            text.getElement().setAttribute("lang", name.language());
            names.add(new ListItem(
                    text,
                    new Span(" — " + Locale.forLanguageTag(name.language()).getDisplayLanguage(reader.locale())),
                    new DoubtLine(name.doubt())));
        });
        return new Section(
                new H2(side.name()),
                new Paragraph(HandbookLinks.country(side.country(), countries.name(side.country(), reader.lang()))),
                names);
    }

    private String degrees(double value) {
        return reader.formats().number(BigDecimal.valueOf(value), 3) + "°";
    }
}
