package org.ozonenet.directory.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.ozonenet.directory.EntryProfile;
import org.ozonenet.reference.Countries;
import org.ozonenet.shell.Facts;
import org.ozonenet.shell.Reader;

/** Says of an entry what is known beside the ways to reach it. */
@SpringComponent
class EntryFacts {

    private final EntryWords words;
    private final Countries countries;
    private final I18NProvider texts;
    private final Reader reader;

    EntryFacts(EntryWords words, Countries countries, I18NProvider texts, Reader reader) {
        this.words = words;
        this.countries = countries;
        this.texts = texts;
        this.reader = reader;
    }

    Facts of(EntryProfile profile) {
        var card = profile.card();
        var facts = new Facts();
        if (card.name().original() != null && !card.vacant()) {
            facts.with(text("directory.name.original"), card.name().original());
        }
        if (!card.name().alsoWritten().isEmpty()) {
            facts.with(
                    text("directory.name.also-written"),
                    String.join(", ", card.name().alsoWritten()));
        }
        if (card.country() != null) {
            facts.with(text("directory.filter.country"), countries.name(card.country(), reader.lang()));
        }
        facts.with(
                text("directory.organisation"),
                card.organisation() == null ? text("directory.not-given") : card.organisation());
        facts.with(text("directory.languages"), words.languages(card));
        facts.with(text("directory.clock"), words.thereNow(card));
        var hours = card.hours();
        facts.with(text("directory.hours"), hours == null ? text("directory.not-given") : words.hours(hours));
        var nomination = profile.nomination();
        if (!card.vacant()) {
            facts.with(
                    text("directory.nomination"),
                    nomination == null
                            ? text("directory.nomination.none")
                            : text(
                                    "directory.nomination.by",
                                    nomination.body(),
                                    nomination.document(),
                                    reader.formats().day(nomination.day())));
        }
        return facts.with(text("directory.verification"), words.verified(card));
    }

    private String text(String key, Object... arguments) {
        return texts.getTranslation(key, reader.locale(), arguments);
    }
}
