package org.ozonenet.search.ui;

import com.vaadin.flow.component.Component;

/** What a kind of entry is called on the screen: rooms name theirs with the key {@code search.kind.<kind>}. */
final class KindNames {

    private static final String NOT_TRANSLATED = "!";

    private KindNames() {}

    static String of(Component onScreen, String kind) {
        var name = onScreen.getTranslation("search.kind." + kind);
        return name.startsWith(NOT_TRANSLATED) ? onScreen.getTranslation("search.kind.other") : name;
    }
}
