package org.ozonenet.directory.bring;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.ozonenet.directory.ContactFunction;
import org.ozonenet.directory.ContactMeans;
import org.ozonenet.directory.EntryDraft;
import org.ozonenet.directory.EntryKind;
import org.ozonenet.directory.EntryName;
import org.ozonenet.directory.PhoneNumber;
import org.ozonenet.directory.SpokenLanguage;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.paper.IncomingTable;
import org.ozonenet.reference.PostId;

/** Understands one row after the other, and says everything that is wrong with it at once. */
final class RowReading {

    private static final int LONGEST_NAME = 160;

    private final RowWords words;
    private final Choices choices;
    private final Predicate<EntryDraft> mayAdd;
    private List<Fault> faults = new ArrayList<>();

    RowReading(RowWords words, Choices choices, Predicate<EntryDraft> mayAdd) {
        this.words = words;
        this.choices = choices;
        this.mayAdd = mayAdd;
    }

    Preview.Row read(IncomingTable.Line line, int columns) {
        faults = new ArrayList<>();
        if (line.cells().size() > columns && line.cells().stream().skip(columns).anyMatch(cell -> !cell.isBlank())) {
            wrong(Fault.Kind.TOO_MANY_CELLS, Integer.toString(line.cells().size()));
        }
        var values = values(line);
        var draft = faults.isEmpty() ? draft(values) : null;
        if (draft != null && faults.isEmpty() && !mayAdd.test(draft)) {
            wrong(
                    Fault.Kind.NOT_ALLOWED,
                    draft.country() == null ? "" : draft.country().value());
        }
        return new Preview.Row(line.number(), faults.isEmpty() ? draft : null, faults);
    }

    private Map<Column, String> values(IncomingTable.Line line) {
        var values = new EnumMap<Column, String>(Column.class);
        for (var i = 0; i < choices.columns().size(); i++) {
            var column = choices.columns().get(i);
            var text = line.cell(i);
            if (column == Column.IGNORED) {
                continue;
            }
            if (line.formulas().contains(i) || (text.startsWith("=") && text.length() > 1)) {
                wrong(Fault.Kind.FORMULA, text);
            } else if (!text.isEmpty()) {
                values.merge(column, text, (first, second) -> first + ";" + second);
            }
        }
        return values;
    }

    private @Nullable EntryDraft draft(Map<Column, String> values) {
        var name = name(values);
        var kind = kind(values.get(Column.KIND));
        var country = country(values.get(Column.COUNTRY));
        var functions = functions(values.get(Column.FUNCTIONS));
        var organisation = values.get(Column.ORGANISATION);
        if (organisation != null && organisation.length() > LONGEST_NAME) {
            wrong(Fault.Kind.TEXT_TOO_LONG, organisation);
        }
        var posts = posts(values.get(Column.POSTS), country);
        var languages = languages(values.get(Column.LANGUAGES));
        var zone = zone(values.get(Column.TIME_ZONE), country);
        var means = means(values, country);
        if (!faults.isEmpty() || name == null) {
            return null;
        }
        return new EntryDraft(
                kind,
                name,
                functions,
                country,
                Set.of(),
                organisation,
                null,
                posts,
                languages,
                zone,
                null,
                means,
                false,
                null);
    }

    private @Nullable EntryName name(Map<Column, String> values) {
        var original = values.get(Column.NAME_ORIGINAL);
        var latin = values.getOrDefault(Column.NAME, original == null ? "" : original);
        if (latin.isEmpty()) {
            wrong(Fault.Kind.NAME_MISSING, "");
            return null;
        }
        var texts = new EnumMap<Lang, String>(Lang.class);
        texts.put(Lang.EN, latin);
        put(texts, Lang.RU, values.get(Column.NAME_RU));
        put(texts, Lang.ZH, values.get(Column.NAME_ZH));
        var also = parts(values.get(Column.ALSO_WRITTEN));
        var forms = new ArrayList<>(also);
        forms.addAll(texts.values());
        forms.add(original == null ? "" : original);
        var long1 = forms.stream().filter(form -> form.length() > LONGEST_NAME).findFirst();
        if (long1.isPresent()) {
            wrong(Fault.Kind.TEXT_TOO_LONG, long1.get());
            return null;
        }
        return new EntryName(new LocalizedText(texts), original, also);
    }

    private static void put(Map<Lang, String> texts, Lang lang, @Nullable String text) {
        if (text != null) {
            texts.put(lang, text);
        }
    }

    private EntryKind kind(@Nullable String text) {
        if (text == null) {
            return EntryKind.PERSON;
        }
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "person", "individual", "лицо", "人员" -> EntryKind.PERSON;
            case "desk", "duty desk", "дежурная часть", "值班室" -> EntryKind.DESK;
            default -> {
                wrong(Fault.Kind.KIND_UNKNOWN, text);
                yield EntryKind.PERSON;
            }
        };
    }

    private @Nullable Iso2 country(@Nullable String text) {
        if (text == null) {
            if (choices.country() == null) {
                wrong(Fault.Kind.COUNTRY_MISSING, "");
            }
            return choices.country();
        }
        var found = words.country(text);
        if (found.isEmpty()) {
            wrong(Fault.Kind.COUNTRY_UNKNOWN, text);
        }
        return found.orElse(null);
    }

    private Set<ContactFunction> functions(@Nullable String text) {
        var functions = new LinkedHashSet<ContactFunction>();
        for (var part : text != null && words.function(text).isPresent() ? List.of(text) : parts(text)) {
            words.function(part).ifPresentOrElse(functions::add, () -> severalFunctions(part, functions));
        }
        if (functions.isEmpty() && text == null && choices.function() != null) {
            functions.add(choices.function());
        }
        if (functions.isEmpty() && text == null) {
            wrong(Fault.Kind.FUNCTION_MISSING, "");
        }
        return functions;
    }

    /** Names of the portal's own tables, with blanks between them. */
    private void severalFunctions(String text, Set<ContactFunction> functions) {
        var all = Arrays.stream(text.split(" ")).map(words::function).toList();
        if (all.stream().allMatch(java.util.Optional::isPresent)) {
            all.forEach(each -> each.ifPresent(functions::add));
        } else {
            wrong(Fault.Kind.FUNCTION_UNKNOWN, text);
        }
    }

    private List<PostId> posts(@Nullable String text, @Nullable Iso2 country) {
        var ids = new ArrayList<PostId>();
        for (var part : parts(text)) {
            var post = words.post(part);
            if (post.isEmpty()) {
                wrong(Fault.Kind.POST_UNKNOWN, part);
            } else if (country != null && !post.get().touches(country)) {
                wrong(Fault.Kind.POST_ELSEWHERE, part);
            } else {
                ids.add(post.get().id());
            }
        }
        return ids;
    }

    private List<SpokenLanguage> languages(@Nullable String text) {
        var languages = new ArrayList<SpokenLanguage>();
        for (var part : parts(text).stream()
                .flatMap(each -> Arrays.stream(each.split(" (?=[a-z]{2,3}:)")))
                .toList()) {
            var colon = part.indexOf(':');
            var level =
                    colon < 0 ? "WORKING" : part.substring(colon + 1).strip().toUpperCase(Locale.ROOT);
            var tag = words.language(colon < 0 ? part : part.substring(0, colon));
            if (tag.isEmpty() || !List.of("BASIC", "WORKING", "FLUENT").contains(level)) {
                wrong(Fault.Kind.LANGUAGE_UNKNOWN, part);
            } else {
                languages.add(new SpokenLanguage(tag.get(), SpokenLanguage.Level.valueOf(level)));
            }
        }
        return languages;
    }

    private ZoneId zone(@Nullable String text, @Nullable Iso2 country) {
        if (text == null) {
            return country == null ? ZoneOffset.UTC : words.zone(country);
        }
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            wrong(Fault.Kind.ZONE_UNKNOWN, text);
            return ZoneOffset.UTC;
        }
    }

    private List<ContactMeans> means(Map<Column, String> values, @Nullable Iso2 country) {
        var means = new LinkedHashSet<ContactMeans>();
        values.forEach((column, text) -> column.means().ifPresent(kind -> {
            var whole = exact(kind, text, country);
            if (whole != null) {
                means.add(new ContactMeans(kind, whole, choices.visibility(), false));
                return;
            }
            var several = parts(text).size() > 1 ? parts(text) : List.of(text.split(" (?=\\+)|(?<=[a-z]) (?=[^ ]+@)"));
            for (var part : several) {
                var one = exact(kind, part, country);
                if (one == null) {
                    wrong(kind.isNumber() ? Fault.Kind.NUMBER_WRONG : Fault.Kind.ADDRESS_WRONG, part);
                } else {
                    means.add(new ContactMeans(kind, one, choices.visibility(), false));
                }
            }
        }));
        return List.copyOf(means);
    }

    private static @Nullable String exact(ContactMeans.Kind kind, String text, @Nullable Iso2 country) {
        if (kind.isNumber()) {
            return PhoneNumber.read(text, country).map(PhoneNumber::value).orElse(null);
        }
        return kind.accepts(text) ? text : null;
    }

    private static List<String> parts(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split("[;,\n]"))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }

    private void wrong(Fault.Kind kind, String detail) {
        faults.add(new Fault(kind, detail));
    }
}
