package org.ozonenet.documents;

/** The form of a language code of a file. */
final class FileLanguage {

    private FileLanguage() {}

    static void check(String code) {
        if (!code.matches("[a-z]{2,3}")) {
            throw new IllegalArgumentException(
                    "'%s' is not a language code: two or three small letters".formatted(code));
        }
    }
}
