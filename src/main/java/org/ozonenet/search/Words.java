package org.ozonenet.search;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.icu.segmentation.DefaultICUTokenizerConfig;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/** Cuts a text of any script into words: by ICU, which knows where words end in Thai, Lao and Khmer, and Chinese apart. */
final class Words {

    private static final int LONGEST_WORD = 40;
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}+");
    private static final Pattern SIGNS_WITHOUT_MEANING = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}]+");
    private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();
    private static final Analyzer BY_ICU = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new ICUTokenizer(new DefaultICUTokenizerConfig(false, true)));
        }
    };
    private static final Analyzer BY_MEANING = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new HMMChineseTokenizer());
        }
    };

    private Words() {}

    /**
     * A word.
     *
     * @param romanised in small Latin letters and digits; not empty
     * @param skeletons see {@link Skeleton}
     * @param chinese the characters if it is a run of Chinese, else null
     */
    record Word(
            String romanised,
            List<String> skeletons,
            @Nullable String chinese) {

        private static Word of(String romanised, @Nullable String chinese) {
            return new Word(romanised, Skeleton.of(romanised), chinese);
        }
    }

    /**
     * The words in their order.
     *
     * @param longest how much of the text is looked at, in characters
     * @param most how many words at most
     */
    static List<Word> in(String text, int longest, int most) {
        var cut = text.length() > longest ? text.substring(0, longest) : text;
        var plain = COMPATIBLE.normalize(SIGNS_WITHOUT_MEANING.matcher(cut).replaceAll(" "));
        var words = new ArrayList<Word>();
        var runs = CHINESE.matcher(plain);
        var at = 0;
        while (runs.find()) {
            addOthers(words, plain.substring(at, runs.start()));
            addChinese(words, runs.group());
            at = runs.end();
        }
        addOthers(words, plain.substring(at));
        return words.size() > most ? List.copyOf(words.subList(0, most)) : words;
    }

    /**
     * The different words of a long text: each is romanised once, however often it stands there.
     *
     * @param longest how much of the text is looked at, in characters
     */
    static Set<String> running(String text, int longest) {
        var cut = text.length() > longest ? text.substring(0, longest) : text;
        var plain = COMPATIBLE.normalize(SIGNS_WITHOUT_MEANING.matcher(cut).replaceAll(" "));
        var words = new LinkedHashSet<String>();
        CHINESE.matcher(plain).results().forEach(run -> {
            words.addAll(pairs(run.group()));
            words.add(lastOf(run.group()));
        });
        for (var token :
                new LinkedHashSet<>(tokens(BY_ICU, CHINESE.matcher(plain).replaceAll(" ")))) {
            var romanised = shortened(Romanised.word(shortened(token)));
            if (!romanised.isEmpty()) {
                words.add(romanised);
            }
        }
        return words;
    }

    /** Each two neighbouring characters; of a single one that one. */
    static List<String> pairs(String run) {
        var characters = run.codePoints().mapToObj(Character::toString).toList();
        if (characters.size() < 2) {
            return characters;
        }
        var pairs = new ArrayList<String>();
        for (var at = 1; at < characters.size(); at++) {
            pairs.add(characters.get(at - 1) + characters.get(at));
        }
        return pairs;
    }

    private static String lastOf(String run) {
        return run.substring(run.offsetByCodePoints(run.length(), -1));
    }

    /** The parts of a run of Chinese by their meaning, for running text. */
    static List<String> meanings(String run) {
        return tokens(BY_MEANING, run);
    }

    private static void addChinese(List<Word> words, String run) {
        var characters = shortened(run);
        var pinyin = shortened(Romanised.pinyin(characters));
        if (!pinyin.isEmpty()) {
            words.add(Word.of(pinyin, characters));
        }
    }

    private static void addOthers(List<Word> words, String text) {
        if (text.isBlank()) {
            return;
        }
        for (var token : tokens(BY_ICU, text)) {
            var romanised = shortened(Romanised.word(shortened(token)));
            if (!romanised.isEmpty()) {
                words.add(Word.of(romanised, null));
            }
        }
    }

    private static String shortened(String word) {
        if (word.length() <= LONGEST_WORD) {
            return word;
        }
        var end = Character.isHighSurrogate(word.charAt(LONGEST_WORD - 1)) ? LONGEST_WORD - 1 : LONGEST_WORD;
        return word.substring(0, end);
    }

    private static List<String> tokens(Analyzer analyzer, String text) {
        var tokens = new ArrayList<String>();
        try (var stream = analyzer.tokenStream("text", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }
}
