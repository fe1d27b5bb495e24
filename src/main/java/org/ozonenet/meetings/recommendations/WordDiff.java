package org.ozonenet.meetings.recommendations;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What changed between two wordings, word by word, as a reader of the language parts words. */
public final class WordDiff {

    /** What became of a piece of text. */
    public enum Change {
        SAME,
        REMOVED,
        ADDED
    }

    /** A run of words that fared alike. */
    public record Piece(Change change, String text) {}

    private WordDiff() {}

    /** The pieces in reading order; where something was put in place of something else, the removed comes first. */
    public static List<Piece> of(String before, String after, Locale locale) {
        var old = words(before, locale);
        var pieces = new ArrayList<Piece>();
        var at = 0;
        for (AbstractDelta<String> delta :
                DiffUtils.diff(old, words(after, locale)).getDeltas()) {
            var position = delta.getSource().getPosition();
            add(pieces, Change.SAME, old.subList(at, position));
            add(pieces, Change.REMOVED, delta.getSource().getLines());
            add(pieces, Change.ADDED, delta.getTarget().getLines());
            at = position + delta.getSource().size();
        }
        add(pieces, Change.SAME, old.subList(at, old.size()));
        return List.copyOf(pieces);
    }

    private static void add(List<Piece> pieces, Change change, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(change, String.join("", words)));
        }
    }

    private static List<String> words(String text, Locale locale) {
        var breaks = BreakIterator.getWordInstance(locale);
        breaks.setText(text);
        var words = new ArrayList<String>();
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            words.add(text.substring(from, to));
        }
        return words;
    }
}
