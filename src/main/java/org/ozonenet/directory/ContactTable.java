package org.ozonenet.directory;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Lang;
import org.ozonenet.paper.CsvTable;

/**
 * Entries as a table of comma-separated values, with those fields that the reader of the entry was given.
 */
public final class ContactTable {

    private ContactTable() {}

    /** The table with its head; in UTF-8 with a byte order mark, by which spreadsheets know the encoding. */
    public static String of(List<EntryCard> entries) {
        return CsvTable.of(rows(entries));
    }

    /** The head, then a row for each entry. */
    static List<List<String>> rows(List<EntryCard> entries) {
        var kinds = List.of(ContactMeans.Kind.values());
        var head = Stream.concat(
                Stream.of(
                        "id",
                        "kind",
                        "name",
                        "name_ru",
                        "name_zh",
                        "name_original",
                        "functions",
                        "country",
                        "organisation",
                        "languages",
                        "time_zone",
                        "vacant",
                        "verified_at",
                        "verified_how"),
                kinds.stream().map(kind -> kind.name().toLowerCase(Locale.ROOT)));
        return Stream.concat(Stream.of(head), entries.stream().map(entry -> cells(entry, kinds)))
                .map(Stream::toList)
                .toList();
    }

    private static Stream<String> cells(EntryCard entry, List<ContactMeans.Kind> kinds) {
        var verified = entry.verified();
        var texts = entry.name().shown().texts();
        var said = Stream.of(
                entry.id().value(),
                entry.kind().name(),
                entry.name().latin(),
                text(texts.get(Lang.RU)),
                text(texts.get(Lang.ZH)),
                text(entry.name().original()),
                entry.functions().stream().map(Enum::name).collect(Collectors.joining(" ")),
                entry.country() == null ? "" : entry.country().value(),
                text(entry.organisation()),
                entry.languages().stream()
                        .map(language -> language.tag() + ":" + language.level())
                        .collect(Collectors.joining(" ")),
                entry.zone().getId(),
                Boolean.toString(entry.vacant()),
                verified == null ? "" : verified.at().toString(),
                verified == null ? "" : verified.how().name());
        return Stream.concat(
                said,
                kinds.stream()
                        .map(kind -> entry.means().stream()
                                .filter(means -> means.kind() == kind)
                                .map(ContactMeans::value)
                                .collect(Collectors.joining(" "))));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
