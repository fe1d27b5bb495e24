package org.ozonenet.handbook.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;

/** Texts for classes that make components without being one. */
final class Texts {

    private Texts() {}

    static String in(Locale locale, String key, Object... arguments) {
        return I18NProvider.translate(locale, key, arguments);
    }
}
