package org.ozonenet.meetings;

/** Where texts in the reader's language come from: a component's {@code getTranslation}, or the files in a test. */
public interface Texts {

    String text(String key, Object... arguments);
}
