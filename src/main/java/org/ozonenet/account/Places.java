package org.ozonenet.account;

import org.ozonenet.access.Scope;
import org.ozonenet.kernel.Lang;
import org.ozonenet.reference.Countries;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How the place for which a function is held is called. */
@Component
class Places {

    private final Countries countries;
    private final MessageSource texts;

    Places(Countries countries, MessageSource texts) {
        this.countries = countries;
        this.texts = texts;
    }

    String name(Scope scope, Lang lang) {
        return switch (scope) {
            case Scope.Country country -> countries.name(country.country(), lang);
            case Scope.Network network ->
                text("common.network." + network.network().value(), lang);
            case Scope.Organisation organisation -> organisation.institution();
            case Scope.Portal p -> text("account.place.portal", lang);
        };
    }

    private String text(String key, Lang lang) {
        return texts.getMessage(key, null, lang.locale());
    }
}
