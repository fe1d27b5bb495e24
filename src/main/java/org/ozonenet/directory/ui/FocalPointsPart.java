package org.ozonenet.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.ozonenet.access.Actor;
import org.ozonenet.directory.EntryCard;
import org.ozonenet.directory.FocalPoints;
import org.ozonenet.handbook.ui.CountryProfilePart;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.shell.Facts;

/** The focal points of a country on its profile, with those that nobody holds. */
@SpringComponent
class FocalPointsPart implements CountryProfilePart {

    private final FocalPoints focalPoints;
    private final EntryWords words;

    FocalPointsPart(FocalPoints focalPoints, EntryWords words) {
        this.focalPoints = focalPoints;
        this.words = words;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> forCountry(Iso2 country, Actor reader) {
        var part = new Div();
        part.add(new H2(part.getTranslation("directory.focal-points")));
        var facts = new Facts();
        for (var point : focalPoints.of(country)) {
            var name =
                    part.getTranslation("directory.function." + point.function().name());
            if (point.isVacant()) {
                facts.with(name, part.getTranslation("directory.focal-points.nobody"));
            } else {
                facts.with(
                        name,
                        point.holders().stream()
                                .filter(holder -> !holder.vacant())
                                .map(this::holder)
                                .toArray(Component[]::new));
            }
        }
        part.add(facts);
        return Optional.of(part);
    }

    private Component holder(EntryCard card) {
        var line =
                new Div(DirectoryLinks.entry(card.id(), words.title(card)), new Span(" "), words.verifiedBadge(card));
        line.addClassName("ozn-dir-holder");
        return line;
    }
}
