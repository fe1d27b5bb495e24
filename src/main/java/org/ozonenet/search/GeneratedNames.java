package org.ozonenet.search;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.kernel.NetworkId;

/** Names that nobody bears, made of syllables, in three scripts; the same for the same seed. */
final class GeneratedNames {

    private static final List<String> LATIN = List.of(
            "ba", "dor", "kha", "shi", "zhe", "tan", "lu", "mir", "sa", "vek", "yur", "gal", "chi", "no", "tse", "ran",
            "pol", "eki", "ust", "bar", "koy", "naf", "thu", "xie", "quan", "viet", "lao", "sim", "dre", "wan");
    private static final List<String> CYRILLIC = List.of(
            "ба", "дор", "ха", "ши", "же", "тан", "лу", "мир", "са", "век", "юр", "гал", "чи", "но", "це", "ран", "пол",
            "эки", "уст", "бар", "кой", "наф", "ту", "сье", "куан", "вьет", "лао", "сим", "дре", "ван");
    private static final String CHINESE = "阿拉山口霍尔果斯喀什伊宁乌鲁木齐西安北京南方东海云天河林石金水火土木春夏秋冬平和广文明大中小上下新老高长";

    private static final List<Iso2> COUNTRIES = Stream.of(
                    "LA", "VN", "TH", "KZ", "KG", "UZ", "MN", "AL", "RS", "AM", "GE")
            .map(Iso2::new)
            .toList();

    private final Random random;

    GeneratedNames(long seed) {
        random = new Random(seed);
    }

    /** Of two or three words, each of two to four syllables. */
    String latin() {
        return words(LATIN);
    }

    String cyrillic() {
        return words(CYRILLIC);
    }

    /** Of three to six characters. */
    String chinese() {
        return IntStream.range(0, 3 + random.nextInt(4))
                .mapToObj(i -> String.valueOf(CHINESE.charAt(random.nextInt(CHINESE.length()))))
                .collect(Collectors.joining());
    }

    /** An entry with a name in one script, and every third time one in a second script. */
    SearchEntry entry(int number) {
        var name =
                switch (number % 3) {
                    case 0 -> latin();
                    case 1 -> cyrillic();
                    default -> chinese();
                };
        var entry = SearchEntry.of("generated", "g" + number, "search", LocalizedText.english(name))
                .withWords(Set.of(latin()))
                .ofNetworks(Set.of(number % 2 == 0 ? NetworkId.SEA : NetworkId.ECA))
                .ofCountries(Set.of(COUNTRIES.get(number % COUNTRIES.size())))
                .with(Set.of("function=F" + number % 9, "language=" + number % 5, "verified=" + (number % 4 > 0)));
        return number % 9 < 3 ? entry.named(Set.of(chinese(), cyrillic())) : entry;
    }

    /** The same text with two neighbouring letters exchanged, or as it is when it is too short. */
    String mistyped(String text) {
        if (text.length() < 6) {
            return text;
        }
        var at = 2 + random.nextInt(text.length() - 4);
        return text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    private String words(List<String> syllables) {
        return IntStream.range(0, 2 + random.nextInt(2))
                .mapToObj(word -> capitalised(IntStream.range(0, 2 + random.nextInt(3))
                        .mapToObj(i -> syllables.get(random.nextInt(syllables.size())))
                        .collect(Collectors.joining())))
                .collect(Collectors.joining(" "));
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
