package org.ozonenet.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.jspecify.annotations.Nullable;
import org.ozonenet.directory.EntryCard;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.reference.Countries;
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

    static Paragraph secondary(String text) {
        var line = new Paragraph(text);
        line.addClassName("ozn-secondary");
        return line;
    }
}
