package org.ozonenet.documents;

import org.jspecify.annotations.Nullable;

/** What reading a file came to. @param text null where there is none */
record ReadText(TextState state, @Nullable String text) {

    static ReadText none(TextState state) {
        return new ReadText(state, null);
    }

    static ReadText of(String text, boolean whole) {
        return new ReadText(whole ? TextState.READ : TextState.CUT, text);
    }
}
