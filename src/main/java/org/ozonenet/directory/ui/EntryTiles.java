package org.ozonenet.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ozonenet.directory.EntryCard;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.reference.Countries;
import org.ozonenet.reference.Institution;
import org.ozonenet.shell.Reader;

/** Makes the cards of entries and institutions. */
@SpringComponent
class EntryTiles {

    private final EntryWords words;
    private final Countries countries;
    private final Reader reader;

    EntryTiles(EntryWords words, Countries countries, Reader reader) {
        this.words = words;
        this.countries = countries;
        this.reader = reader;
    }

    /** The card of an entry in a list. */
    Component tile(EntryCard card) {
        var tile = head(card);
        if (card.organisation() != null) {
            tile.add(new Paragraph(card.organisation()));
        }
        if (!card.vacant()) {
            tile.add(secondary(words.languages(card)), secondary(words.thereNow(card)));
        }
        tile.add(words.verifiedBadge(card));
        return tile;
    }

    /** The card of an entry where somebody is to be reached at once: with the ways to do so. */
    Article reachable(EntryCard card) {
        var tile = head(card);
        if (card.vacant()) {
            tile.add(words.verifiedBadge(card));
            return tile;
        }
        tile.add(secondary(words.thereNow(card)), secondary(words.languages(card)));
        tile.add(new MeansList(card));
        tile.add(words.verifiedBadge(card));
        return tile;
    }

    Component tile(Institution institution) {
        var tile = new Article();
        var title = institution.acronym() == null
                ? institution.name()
                : institution.name() + " (" + institution.acronym() + ")";
        tile.add(new H3(title));
        tile.add(secondary(place(institution)));
        var role = new Paragraph(institution.role());
        role.getElement().setAttribute("lang", "en");
        tile.add(role);
        if (institution.nameToday() != null) {
            tile.add(new Paragraph(tile.getTranslation("directory.institution.name-today", institution.nameToday())));
        }
        if (institution.doubt().isDoubtful()) {
            tile.add(secondary(tile.getTranslation("directory.institution.doubt")));
        }
        if (institution.website() != null) {
            var site = new Anchor(
                    institution.website().toString(), institution.website().getHost());
            site.setTarget(AnchorTarget.BLANK);
            site.getElement().setAttribute("rel", "noopener");
            tile.add(site);
        }
        return tile;
    }

    private Article head(EntryCard card) {
        var tile = new Article();
        tile.addClassName("ozn-dir-tile");
        var title = new H3(DirectoryLinks.entry(card.id(), words.title(card)));
        tile.add(title);
        var original = card.name().original();
        if (original != null && !card.vacant()) {
            tile.add(secondary(original));
        }
        tile.add(new Paragraph(words.functions(card) + place(card.country())));
        if (card.vacant()) {
            var vacant = new Span(tile.getTranslation("directory.vacant"));
            vacant.addClassNames("ozn-dir-badge", "ozn-dir-vacant");
            tile.add(vacant);
        }
        return tile;
    }

    private String place(@Nullable Iso2 country) {
        return country == null ? "" : " · " + countries.name(country, reader.lang());
    }

    private String place(Institution institution) {
        return Stream.of(
                        institution.city(),
                        institution.country() == null
                                ? institution.region()
                                : countries.name(institution.country(), reader.lang()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    static Paragraph secondary(String text) {
        var line = new Paragraph(text);
        line.addClassName("ozn-secondary");
        return line;
    }
}
