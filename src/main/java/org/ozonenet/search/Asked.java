package org.ozonenet.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.ozonenet.access.SpaceId;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.NetworkId;

/**
 * What was typed, as a question to the index. Each kind of match has a fixed weight, so that the order can be told from
 * the table below and does not change when entries are added.
 */
final class Asked {

    private static final float WHOLE_NAME = 100;
    private static final float WHOLE_SKELETON = 60;
    private static final float START_OF_WHOLE_NAME = 10;
    private static final float START_OF_WHOLE_SKELETON = 6;
    private static final float WORD = 9;
    private static final float SKELETON = 7;
    private static final float START_OF_WORD = 5;
    private static final float START_OF_SKELETON = 4;
    private static final float TYPING_ERROR = 1.5f;
    private static final float TEXT = 0.5f;
    private static final float START_OF_TEXT = 0.3f;
    private static final float BODY = 0.2f;
    private static final float START_OF_BODY = 0.1f;

    private static final int LONGEST_QUERY = 200;
    private static final int MOST_WORDS = 8;
    private static final int SHORTEST_WITH_ERROR = 4;
    private static final int MOST_STEPS = 20_000;

    private final List<Words.Word> words;

    private Asked(List<Words.Word> words) {
        this.words = words;
    }

    /** Empty where nothing was typed that has a meaning. */
    static Optional<Asked> of(String typed) {
        var words = Words.in(typed, LONGEST_QUERY, MOST_WORDS);
        return words.isEmpty() ? Optional.empty() : Optional.of(new Asked(words));
    }

    /** The question that only finds what the person may see and what the filters let through. */
    Query query(Set<SpaceId> mine, SearchFilters filters, boolean withTypingErrors) {
        var query = new BooleanQuery.Builder()
                .add(matches(withTypingErrors), Occur.MUST)
                .add(
                        anyOf(
                                Field.SPACE,
                                Stream.concat(
                                        Stream.of(Field.EVERYBODY),
                                        mine.stream().map(SpaceId::value))),
                        Occur.FILTER);
        narrow(query, Field.KIND, filters.kinds());
        narrow(
                query,
                Field.NETWORK,
                filters.networks().stream().map(NetworkId::value).toList());
        narrow(
                query,
                Field.COUNTRY,
                filters.countries().stream().map(Iso2::value).toList());
        filters.marks().stream()
                .collect(Collectors.groupingBy(mark -> mark.substring(0, mark.indexOf('=') + 1)))
                .values()
                .forEach(alternatives -> narrow(query, Field.MARK, alternatives));
        return query.build();
    }

    /** Whether a typing error is forgiven anywhere in it. */
    boolean isLongEnoughForErrors() {
        return words.stream().anyMatch(Asked::isLongEnough);
    }

    private Query matches(boolean withTypingErrors) {
        var everyWord = new BooleanQuery.Builder();
        for (var i = 0; i < words.size(); i++) {
            everyWord.add(word(words.get(i), i == words.size() - 1, withTypingErrors), Occur.MUST);
        }
        var either = new BooleanQuery.Builder().add(everyWord.build(), Occur.SHOULD);
        var whole = new ArrayList<Query>();
        var joined = new StringBuilder();
        words.forEach(word -> joined.append(word.romanised()));
        addWhole(whole, joined.toString());
        if (words.size() == 1 && words.getFirst().chinese() instanceof String characters) {
            whole.add(exact(Field.WHOLE, characters, WHOLE_NAME));
        }
        return either.add(new DisjunctionMaxQuery(whole, 0), Occur.SHOULD).build();
    }

    private static void addWhole(List<Query> whole, String joined) {
        whole.add(exact(Field.WHOLE, joined, WHOLE_NAME));
        whole.add(start(Field.WHOLE, joined, START_OF_WHOLE_NAME));
        for (var skeleton : Skeleton.of(joined)) {
            whole.add(exact(Field.WHOLE_SKELETON, skeleton, WHOLE_SKELETON));
            whole.add(start(Field.WHOLE_SKELETON, skeleton, START_OF_WHOLE_SKELETON));
        }
    }

    private static Query word(Words.Word word, boolean last, boolean withTypingErrors) {
        var ways = new ArrayList<Query>();
        var romanised = word.romanised();
        ways.add(exact(Field.NAME, romanised, WORD));
        ways.add(start(Field.NAME, romanised, START_OF_WORD));
        ways.add(exact(Field.TEXT, romanised, TEXT));
        ways.add(start(Field.TEXT, romanised, START_OF_TEXT));
        ways.add(exact(Field.BODY, romanised, BODY));
        ways.add(start(Field.BODY, romanised, START_OF_BODY));
        for (var skeleton : word.skeletons()) {
            ways.add(exact(Field.SKELETON, skeleton, SKELETON));
            ways.add(start(Field.SKELETON, skeleton, START_OF_SKELETON));
            ways.add(exact(Field.TEXT, skeleton, START_OF_TEXT));
        }
        if (word.chinese() instanceof String characters) {
            ways.add(start(Field.CHINESE, characters, WORD));
            ways.add(text(characters));
            ways.add(pairs(characters));
        }
        if (withTypingErrors && isLongEnough(word)) {
            oneError(romanised, Field.NAME, last).ifPresent(ways::add);
            oneError(word.skeletons().getFirst(), Field.SKELETON, last).ifPresent(ways::add);
        }
        return new DisjunctionMaxQuery(ways, 0);
    }

    private static boolean isLongEnough(Words.Word word) {
        return word.romanised().length() >= SHORTEST_WITH_ERROR
                && word.romanised().chars().noneMatch(Character::isDigit);
    }

    /** Chinese in running text: all parts that have a meaning. */
    private static Query text(String characters) {
        var all = new BooleanQuery.Builder();
        Words.meanings(characters)
                .forEach(part -> all.add(new TermQuery(new Term(Field.TEXT.name(), part)), Occur.MUST));
        return weighted(new ConstantScoreQuery(all.build()), TEXT);
    }

    /** Chinese in a long text: all pairs of neighbouring characters. */
    private static Query pairs(String characters) {
        var pairs = Words.pairs(characters);
        if (pairs.size() == 1) {
            return start(Field.BODY, pairs.getFirst(), BODY);
        }
        var all = new BooleanQuery.Builder();
        pairs.forEach(pair -> all.add(new TermQuery(new Term(Field.BODY.name(), pair)), Occur.MUST));
        return weighted(new ConstantScoreQuery(all.build()), BODY);
    }

    private static Optional<Query> oneError(String word, Field field, boolean asStart) {
        if (word.length() < SHORTEST_WITH_ERROR - 1) {
            return Optional.empty();
        }
        try {
            var close = new LevenshteinAutomata(word, true).toAutomaton(1);
            var allowed = asStart ? Operations.concatenate(List.of(close, Automata.makeAnyString())) : close;
            var ready = Operations.determinize(allowed, MOST_STEPS);
            return Optional.of(weighted(new AutomatonQuery(new Term(field.name()), ready), TYPING_ERROR));
        } catch (TooComplexToDeterminizeException e) {
            return Optional.empty();
        }
    }

    private static Query exact(Field field, String term, float weight) {
        return weighted(new ConstantScoreQuery(new TermQuery(new Term(field.name(), term))), weight);
    }

    private static Query start(Field field, String term, float weight) {
        return term.length() <= Field.LONGEST_START
                ? weighted(new ConstantScoreQuery(new TermQuery(new Term(field.starts(), term))), weight)
                : weighted(new PrefixQuery(new Term(field.name(), term)), weight);
    }

    private static Query weighted(Query query, float weight) {
        return new BoostQuery(query, weight);
    }

    private static void narrow(BooleanQuery.Builder query, Field field, Collection<String> values) {
        if (!values.isEmpty()) {
            query.add(anyOf(field, values.stream()), Occur.FILTER);
        }
    }

    private static Query anyOf(Field field, Stream<String> values) {
        return new TermInSetQuery(field.name(), values.map(BytesRef::new).toList());
    }
}
