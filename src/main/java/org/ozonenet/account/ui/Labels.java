package org.ozonenet.account.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.ozonenet.access.ActsFor;
import org.ozonenet.access.Function;
import org.ozonenet.access.Scope;
import org.ozonenet.reference.Countries;
import org.ozonenet.reference.Institution;
import org.ozonenet.reference.Institutions;
import org.ozonenet.shell.Reader;
import org.springframework.context.MessageSource;

/** How functions and the places they are held for are called, in the reader's language. */
@SpringComponent
class Labels {

    private final MessageSource texts;
    private final Countries countries;
    private final Institutions institutions;
    private final Reader reader;

    Labels(MessageSource texts, Countries countries, Institutions institutions, Reader reader) {
        this.texts = texts;
        this.countries = countries;
        this.institutions = institutions;
        this.reader = reader;
    }

    String of(ActsFor held) {
        return of(held.function()) + " · " + of(held.scope());
    }

    String of(Function function) {
        return text("common.function." + function.name());
    }

    String of(Scope scope) {
        return switch (scope) {
            case Scope.Country country -> countries.name(country.country(), reader.lang());
            case Scope.Network network ->
                text("common.network." + network.network().value());
            case Scope.Organisation organisation ->
                institutions
                        .find(organisation.institution())
                        .map(Institution::name)
                        .orElse(organisation.institution());
            case Scope.Portal p -> text("account.place.portal");
        };
    }

    private String text(String key) {
        return texts.getMessage(key, null, reader.locale());
    }
}
