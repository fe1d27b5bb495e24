package org.ozonenet.twinning.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonCard;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Persons;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.reference.BorderPost;
import org.ozonenet.reference.BorderPosts;
import org.ozonenet.reference.Countries;
import org.ozonenet.reference.PostId;
import org.ozonenet.reference.calendars.Calendars;
import org.ozonenet.shell.Reader;
import org.ozonenet.twinning.enquiries.Template;
import org.ozonenet.twinning.enquiries.Templates;

/** What stands on the pages of exchanges, in the words of the reader. */
@SpringComponent
class TwinningWords {

    private final Reader reader;
    private final Countries countries;
    private final BorderPosts posts;
    private final Templates templates;
    private final Persons persons;
    private final Calendars calendars;

    TwinningWords(
            Reader reader,
            Countries countries,
            BorderPosts posts,
            Templates templates,
            Persons persons,
            Calendars calendars) {
        this.reader = reader;
        this.countries = countries;
        this.posts = posts;
        this.templates = templates;
        this.persons = persons;
        this.calendars = calendars;
    }

    String country(Iso2 country) {
        return countries.name(country, reader.lang());
    }

    String countries(Collection<Iso2> codes) {
        return codes.stream().map(this::country).sorted().collect(Collectors.joining(" · "));
    }

    String in(LocalizedText text) {
        return text.in(reader.lang());
    }

    String form(String template) {
        return templates.find(template).map(found -> in(found.title())).orElse(template);
    }

    Template template(String id) {
        return templates.of(id);
    }

    List<Template> templates() {
        return templates.all();
    }

    String post(PostId post) {
        return posts.find(post).map(BorderPost::label).orElse(post.value());
    }

    List<BorderPost> postsBetween(Iso2 one, Iso2 other) {
        return posts.between(one, other);
    }

    /** Every post between two of the countries. */
    List<BorderPost> postsAmong(Collection<Iso2> codes) {
        return posts.all().stream()
                .filter(post -> post.sides().stream()
                                .filter(side -> codes.contains(side.country()))
                                .count()
                        > 1)
                .sorted(Comparator.comparing(BorderPost::label))
                .toList();
    }

    /** In the reader's zone, and in that of a country where it differs. */
    String moment(Instant moment, Iso2 there) {
        return reader.formats().moment(moment, calendars.of(there).zone());
    }

    String moment(Instant moment) {
        return reader.formats().moment(moment);
    }

    String person(@Nullable PersonId person) {
        return person == null
                ? "OzoneNet"
                : persons.card(person).map(PersonCard::name).orElse("—");
    }

    Lang lang() {
        return reader.lang();
    }

    String language() {
        return reader.lang().code();
    }

    List<Iso2> sorted(Collection<Iso2> codes) {
        return codes.stream().sorted(Comparator.comparing(this::country)).toList();
    }
}
