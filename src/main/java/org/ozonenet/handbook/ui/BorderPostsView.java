package org.ozonenet.handbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ozonenet.reference.BorderPost;
import org.ozonenet.reference.BorderPosts;
import org.ozonenet.reference.Countries;
import org.ozonenet.reference.Country;
import org.ozonenet.reference.PostName;
import org.ozonenet.shell.PageHeader;
import org.ozonenet.shell.Reader;

/** Border posts, ports and airports, by country on either side and by name in any script. */
@Route("reference/border-posts")
@PermitAll
class BorderPostsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final BorderPosts posts;
    private final Countries countries;
    private final Reader reader;
    private final CountryChoice one;
    private final CountryChoice other;
    private final TextField text = new TextField();
    private final PagedCards<BorderPost> list = new PagedCards<>(this::card);

    BorderPostsView(BorderPosts posts, Countries countries, Reader reader) {
        this.posts = posts;
        this.countries = countries;
        this.reader = reader;
        addClassName("ozn-page");
        var withPosts = countries.all().stream()
                .filter(country -> !posts.of(country.iso2()).isEmpty())
                .toList();
        one = choice("handbook.posts.one-side", withPosts);
        other = choice("handbook.posts.other-side", withPosts);
        text.setLabel(getTranslation("handbook.filter.name"));
        text.setHelperText(getTranslation("handbook.posts.name.help"));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setClearButtonVisible(true);
        text.addValueChangeListener(change -> show());
        var filters = new Div(one, other, text);
        filters.addClassName("ozn-filters");
        var disclaimer = new Paragraph(getTranslation("handbook.posts.no-endorsement"));
        disclaimer.addClassName("ozn-source");
        add(
                new PageHeader(getTranslation("handbook.posts.title")).withLine(getTranslation("handbook.posts.line")),
                disclaimer,
                filters,
                list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        one.choose(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SchedulesView.COUNTRY)
                .orElse(null));
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("handbook.posts.title");
    }

    private CountryChoice choice(String label, java.util.List<Country> withPosts) {
        var choice = new CountryChoice(getTranslation(label), withPosts, countries, reader.lang());
        choice.addValueChangeListener(change -> show());
        return choice;
    }

    private void show() {
        list.show(posts.all().stream()
                .filter(post -> one.chosen().map(post::touches).orElse(true))
                .filter(post -> other.chosen().map(post::touches).orElse(true))
                .filter(post -> matches(post, text.getValue()))
                .toList());
    }

    private static boolean matches(BorderPost post, String typed) {
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                || post.sides().stream()
                        .flatMap(side -> Stream.concat(
                                Stream.of(side.name()), side.names().stream().map(PostName::text)))
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private Component card(BorderPost post) {
        var card = new Div(new H2(HandbookLinks.post(post.id(), post.label())));
        card.add(new Paragraph(post.sides().stream()
                .map(side -> countries.name(side.country(), reader.lang()))
                .collect(Collectors.joining(" – "))));
        var names = post.sides().stream()
                .flatMap(side -> side.names().stream())
                .map(PostName::text)
                .distinct()
                .collect(Collectors.joining(" · "));
        if (!names.isEmpty()) {
            card.add(new Paragraph(names));
        }
        card.add(new Paragraph(post.modes().stream()
                .sorted()
                .map(mode -> getTranslation("reference.mode." + mode))
                .collect(Collectors.joining(", "))));
        return card;
    }
}
