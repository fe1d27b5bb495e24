package org.ozonenet.search;

import com.ibm.icu.text.Transliterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes a word of any script in small Latin letters and digits.
 *
 * <p>Cyrillic follows one public table (BGN/PCGN for Russian, with the letters of Kazakh, Kyrgyz, Tajik, Uzbek,
 * Mongolian, Ukrainian and Belarusian as their own tables have them, without diacritics); Chinese is pinyin without
 * tones; everything else is ICU's {@code Any-Latin; Latin-ASCII}. What ICU cannot write in Latin stays as it is.
 */
final class Romanised {

    private static final Transliterator PINYIN = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

    /** How the first of two characters is read before the second. */
    private static final Map<String, String> PAIRS = Map.of("重庆", "chong", "秘鲁", "bi");

    /**
     * Readings by character: at first those in which ICU's table does not have the one usual in the names of places
     * (Changchun, Xizang, Xiamen); at most as many as there are characters in the table.
     */
    private static final Map<Integer, String> READINGS = new ConcurrentHashMap<>(
            Map.of((int) '长', "chang", (int) '長', "chang", (int) '藏', "zang", (int) '厦', "xia", (int) '什', "shi"));

    private static final Map<Character, String> CYRILLIC = Map.ofEntries(
            Map.entry('а', "a"),
            Map.entry('б', "b"),
            Map.entry('в', "v"),
            Map.entry('г', "g"),
            Map.entry('д', "d"),
            Map.entry('е', "e"),
            Map.entry('ё', "yo"),
            Map.entry('ж', "zh"),
            Map.entry('з', "z"),
            Map.entry('и', "i"),
            Map.entry('й', "y"),
            Map.entry('к', "k"),
            Map.entry('л', "l"),
            Map.entry('м', "m"),
            Map.entry('н', "n"),
            Map.entry('о', "o"),
            Map.entry('п', "p"),
            Map.entry('р', "r"),
            Map.entry('с', "s"),
            Map.entry('т', "t"),
            Map.entry('у', "u"),
            Map.entry('ф', "f"),
            Map.entry('х', "kh"),
            Map.entry('ц', "ts"),
            Map.entry('ч', "ch"),
            Map.entry('ш', "sh"),
            Map.entry('щ', "shch"),
            Map.entry('ъ', ""),
            Map.entry('ы', "y"),
            Map.entry('ь', ""),
            Map.entry('э', "e"),
            Map.entry('ю', "yu"),
            Map.entry('я', "ya"),
            Map.entry('ә', "a"),
            Map.entry('ғ', "gh"),
            Map.entry('қ', "q"),
            Map.entry('ң', "ng"),
            Map.entry('ө', "o"),
            Map.entry('ү', "u"),
            Map.entry('ұ', "u"),
            Map.entry('һ', "h"),
            Map.entry('і', "i"),
            Map.entry('ӣ', "i"),
            Map.entry('ӯ', "u"),
            Map.entry('ҳ', "h"),
            Map.entry('ҷ', "j"),
            Map.entry('ў', "o"),
            Map.entry('ї', "yi"),
            Map.entry('є', "ye"),
            Map.entry('ґ', "g"));

    private Romanised() {}

    /** One word that is not Chinese. */
    static String word(String word) {
        var lower = word.toLowerCase(java.util.Locale.ROOT);
        var text = new StringBuilder(lower.length() + 8);
        var foreign = false;
        for (var i = 0; i < lower.length(); i++) {
            var c = lower.charAt(i);
            var latin = CYRILLIC.get(c);
            if (latin != null) {
                text.append(latin);
            } else {
                foreign |= c >= 0x80;
                text.append(c);
            }
        }
        return lettersAndDigits(foreign ? LATIN.transliterate(text.toString()) : text.toString());
    }

    /**
     * A run of Chinese characters as pinyin without tones and without spaces. ICU takes long for a character and, but
     * for the pairs below, reads it alone; so each is asked for once.
     */
    static String pinyin(String characters) {
        var pinyin = new StringBuilder(characters.length() * 4);
        var all = characters.codePoints().toArray();
        for (var at = 0; at < all.length; at++) {
            var pair = at + 1 < all.length ? PAIRS.get(new String(all, at, 2)) : null;
            pinyin.append(pair == null ? READINGS.computeIfAbsent(all[at], Romanised::reading) : pair);
        }
        return pinyin.toString();
    }

    private static String reading(int character) {
        return lettersAndDigits(PINYIN.transliterate(Character.toString(character)));
    }

    private static String lettersAndDigits(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || Character.getType(c) == Character.COMBINING_SPACING_MARK)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
