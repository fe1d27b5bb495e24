package org.ozonenet.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.kernel.Tlp;

/** An entry as the index keeps it, and back. */
final class EntryDocument {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_TEXT = 5_000;
    private static final int LONGEST_BODY = 400_000;
    private static final int MOST_WORDS = 400;

    private EntryDocument() {}

    static String key(String kind, String id) {
        return kind + "/" + id;
    }

    static Document of(SearchEntry entry) {
        var document = new Document();
        add(document, Field.KEY, key(entry.kind(), entry.id()));
        document.add(new StringField(Field.KIND.name(), entry.kind(), Store.YES));
        entry.networks().forEach(network -> add(document, Field.NETWORK, network.value()));
        entry.marks().forEach(mark -> add(document, Field.MARK, mark));
        entry.countries()
                .forEach(country -> document.add(new StringField(Field.COUNTRY.name(), country.value(), Store.YES)));
        var space = entry.space();
        add(document, Field.SPACE, space == null ? Field.EVERYBODY : space.value());
        keep(document, Field.ID, entry.id());
        keep(document, Field.PATH, entry.path());
        keep(document, Field.MARKING, entry.marking().name());
        entry.title().texts().forEach((lang, text) -> keep(document, titleField(lang), text));
        document.add(new NumericDocValuesField(
                Field.LENGTH.name(), entry.title().in(Lang.EN).length()));
        var names = new LinkedHashSet<>(entry.title().texts().values());
        names.addAll(entry.names());
        addNames(document, names);
        addText(document, entry.words());
        var text = entry.text();
        if (text != null) {
            addAll(document, Field.BODY, Words.running(text, LONGEST_BODY));
        }
        return document;
    }

    static SearchHit hit(Document document) {
        var texts = new EnumMap<Lang, String>(Lang.class);
        for (var lang : Lang.values()) {
            var text = document.get(titleField(lang).name());
            if (text != null) {
                texts.put(lang, text);
            }
        }
        return new SearchHit(
                kept(document, Field.KIND),
                kept(document, Field.ID),
                kept(document, Field.PATH),
                new LocalizedText(texts),
                Tlp.valueOf(kept(document, Field.MARKING)),
                Arrays.stream(document.getValues(Field.COUNTRY.name()))
                        .map(Iso2::new)
                        .sorted()
                        .toList());
    }

    private static void addNames(Document document, Set<String> names) {
        var romanised = new LinkedHashSet<String>();
        var skeletons = new LinkedHashSet<String>();
        var chinese = new LinkedHashSet<String>();
        var whole = new LinkedHashSet<String>();
        var wholeSkeletons = new LinkedHashSet<String>();
        for (var name : names) {
            var joined = new StringBuilder();
            for (var word : Words.in(name, LONGEST_NAME, MOST_WORDS)) {
                joined.append(word.romanised());
                romanised.add(word.romanised());
                skeletons.addAll(word.skeletons());
                var characters = word.chinese();
                if (characters != null) {
                    whole.add(characters);
                    fromEachCharacter(characters).forEach(rest -> {
                        chinese.add(rest);
                        var pinyin = Romanised.pinyin(rest);
                        romanised.add(pinyin);
                        skeletons.addAll(Skeleton.of(pinyin));
                    });
                }
            }
            if (!joined.isEmpty()) {
                whole.add(joined.toString());
                wholeSkeletons.addAll(Skeleton.of(joined.toString()));
            }
        }
        addAll(document, Field.NAME, romanised);
        addAll(document, Field.SKELETON, skeletons);
        addAll(document, Field.CHINESE, chinese);
        addAll(document, Field.WHOLE, whole);
        addAll(document, Field.WHOLE_SKELETON, wholeSkeletons);
    }

    private static void addText(Document document, Set<String> texts) {
        var words = new LinkedHashSet<String>();
        for (var text : texts) {
            for (var word : Words.in(text, LONGEST_TEXT, MOST_WORDS)) {
                words.add(word.romanised());
                words.addAll(word.skeletons());
                var characters = word.chinese();
                if (characters != null) {
                    words.addAll(Words.meanings(characters));
                }
            }
        }
        addAll(document, Field.TEXT, words);
    }

    private static List<String> fromEachCharacter(String run) {
        var rests = new ArrayList<String>();
        for (var at = 0; at < run.length(); at = run.offsetByCodePoints(at, 1)) {
            rests.add(run.substring(at));
        }
        return rests;
    }

    private static Field titleField(Lang lang) {
        return switch (lang) {
            case EN -> Field.TITLE_EN;
            case RU -> Field.TITLE_RU;
            case ZH -> Field.TITLE_ZH;
        };
    }

    private static void addAll(Document document, Field field, Set<String> terms) {
        var starts = new LinkedHashSet<String>();
        for (var term : terms) {
            add(document, field, term);
            for (var end = 1; end <= Math.min(Field.LONGEST_START, term.length()); end++) {
                starts.add(term.substring(0, end));
            }
        }
        starts.forEach(start -> document.add(new StringField(field.starts(), start, Store.NO)));
    }

    private static void add(Document document, Field field, String term) {
        document.add(new StringField(field.name(), term, Store.NO));
    }

    private static void keep(Document document, Field field, String value) {
        document.add(new StoredField(field.name(), value));
    }

    private static String kept(Document document, Field field) {
        return Objects.requireNonNull(document.get(field.name()), field.name());
    }
}
