package org.ozonenet.directory;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Brings names of any script to plain small Latin letters, so that one spelling finds the other. */
final class SearchWords {

    private static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

    private SearchWords() {}

    /** All forms in one line, each word after a space. */
    static String line(Collection<String> forms) {
        return forms.stream()
                .map(SearchWords::plain)
                .flatMap(text -> Arrays.stream(text.split(" ")))
                .filter(word -> !word.isEmpty())
                .distinct()
                .collect(Collectors.joining(" ", " ", ""));
    }

    /** The words that somebody typed; at most six count. */
    static List<String> words(String typed) {
        return Arrays.stream(plain(typed).split(" "))
                .filter(word -> !word.isEmpty())
                .limit(6)
                .toList();
    }

    static String plain(String text) {
        String latin;
        synchronized (TO_LATIN) {
            latin = TO_LATIN.transliterate(text);
        }
        return latin.replaceAll("[^a-z0-9]+", " ").strip();
    }
}
