package org.ozonenet.search;

import java.util.Arrays;
import java.util.List;

/**
 * What is left of a romanised word when all that the public romanisations write differently is written in one way:
 * kh, h and x; zh, dzh, dj and j; sh, shch and sch; ch, ts, tz and c; y, i and j; yo, ye and e; q and k; double letters.
 * Both sides of a search are reduced to it, so each finds the other.
 *
 * <p>Two letters are read in two ways, and a word with one of them has a second skeleton: j is ж in English and й in
 * German and scholarly use, x is х in Uzbek and ks elsewhere.
 */
final class Skeleton {

    /** Longest first: the first that fits at a place is taken. The third column is the second reading. */
    private static final String[][] READINGS = {
        {"shch", "s", "s"},
        {"sch", "s", "s"},
        {"tch", "c", "c"},
        {"dzh", "j", "j"},
        {"sh", "s", "s"},
        {"ch", "c", "c"},
        {"kh", "h", "h"},
        {"zh", "j", "j"},
        {"dj", "j", "j"},
        {"gh", "g", "g"},
        {"ph", "f", "f"},
        {"th", "t", "t"},
        {"ts", "c", "c"},
        {"tz", "c", "c"},
        {"ck", "k", "k"},
        {"ou", "u", "u"},
        {"oo", "u", "u"},
        {"ae", "e", "e"},
        {"x", "h", "ks"},
        {"q", "k", "k"},
        {"w", "v", "v"},
        {"j", "j", "i"},
        {"y", "i", "i"},
    };

    /** The rules by the letter with which they begin, because most letters have none. */
    private static final String[][][] BY_LETTER = new String['z' + 1][][];

    static {
        for (var letter = 'a'; letter <= 'z'; letter++) {
            var first = letter;
            BY_LETTER[letter] = Arrays.stream(READINGS)
                    .filter(rule -> rule[0].charAt(0) == first)
                    .toArray(String[][]::new);
        }
    }

    private Skeleton() {}

    /** One or two skeletons of a word that is already written in small Latin letters. */
    static List<String> of(String romanised) {
        var first = reduced(romanised, 1);
        var second = romanised.indexOf('j') < 0 && romanised.indexOf('x') < 0 ? first : reduced(romanised, 2);
        return first.equals(second) ? List.of(first) : List.of(first, second);
    }

    private static String reduced(String word, int reading) {
        var consonants = new StringBuilder(word.length());
        var at = 0;
        while (at < word.length()) {
            var rule = ruleAt(word, at);
            if (rule == null) {
                consonants.append(word.charAt(at));
                at++;
            } else {
                consonants.append(rule[reading]);
                at += rule[0].length();
            }
        }
        var text = consonants.toString().replace("ie", "e").replace("io", "e");
        var single = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (i == 0 || c != text.charAt(i - 1) || Character.isDigit(c)) {
                single.append(c);
            }
        }
        return single.toString();
    }

    private static String @org.jspecify.annotations.Nullable [] ruleAt(String word, int at) {
        var letter = word.charAt(at);
        if (letter < 'a' || letter > 'z') {
            return null;
        }
        for (var rule : BY_LETTER[letter]) {
            if (word.startsWith(rule[0], at)) {
                return rule;
            }
        }
        return null;
    }
}
