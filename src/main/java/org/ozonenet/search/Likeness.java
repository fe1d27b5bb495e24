package org.ozonenet.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a name sounds, whatever script it is written in and in whatever order its words stand: it is brought to Latin
 * letters and to the skeleton in which the public romanisations agree.
 *
 * @param inOrder the skeleton of the name as it is written
 * @param sorted the skeleton with its words sorted: given and family name change places between countries
 */
public record Likeness(String inOrder, String sorted) {

    private static final int LONGEST = 300;
    private static final int MOST_WORDS = 12;
    private static final Pattern LETTERS_LEFT_OUT = Pattern.compile("[aeiouy\\d]");
    private static final Pattern NO_DIGITS = Pattern.compile("\\D");
    private static final int FEW_CONSONANTS = 4;

    public static Likeness of(String name) {
        var words = new ArrayList<String>();
        for (var word : Words.in(name, LONGEST, MOST_WORDS)) {
            words.add(word.skeletons().getFirst());
        }
        var inOrder = String.join("", words);
        Collections.sort(words);
        return new Likeness(inOrder, String.join("", words));
    }

    /** Whether there is a letter or digit in it at all. */
    public boolean isEmpty() {
        return inOrder.isEmpty();
    }

    /**
     * By these, names that may be alike are found among many: two that share none are not alike. They are the
     * consonants, and the consonants with one of them left out.
     */
    public Set<String> keys() {
        var keys = new HashSet<String>();
        for (var form : List.of(inOrder, sorted)) {
            var digits = digits(form);
            var letters = LETTERS_LEFT_OUT.matcher(form).replaceAll("");
            keys.add(digits + (letters.isEmpty() ? form : letters));
            for (var i = 0; letters.length() > FEW_CONSONANTS && i < letters.length(); i++) {
                keys.add(digits + letters.substring(0, i) + letters.substring(i + 1));
            }
        }
        return keys;
    }

    /**
     * Whether the two are one name: equal but for a letter in names of five and more, two in those of ten and more.
     * Other digits are another post or desk.
     */
    public boolean isLike(Likeness other) {
        return near(inOrder, other.inOrder) || near(sorted, other.sorted);
    }

    private static boolean near(String one, String other) {
        if (!digits(one).equals(digits(other))) {
            return false;
        }
        var shorter = Math.min(one.length(), other.length());
        var allowed = shorter < 5 ? 0 : shorter < 10 ? 1 : 2;
        return Math.abs(one.length() - other.length()) <= allowed && distance(one, other) <= allowed;
    }

    private static String digits(String form) {
        return form.chars().anyMatch(Character::isDigit)
                ? NO_DIGITS.matcher(form).replaceAll("")
                : "";
    }

    /** Letters added, left out, replaced or exchanged with their neighbour. */
    private static int distance(String one, String other) {
        var before = new int[other.length() + 1];
        var last = new int[other.length() + 1];
        for (var j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (var i = 1; i <= one.length(); i++) {
            var now = new int[other.length() + 1];
            now[0] = i;
            for (var j = 1; j <= other.length(); j++) {
                var same = one.charAt(i - 1) == other.charAt(j - 1);
                now[j] = Math.min(Math.min(now[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    now[j] = Math.min(now[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = now;
        }
        return last[other.length()];
    }
}
