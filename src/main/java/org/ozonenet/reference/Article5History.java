package org.ozonenet.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.reference.files.ReferenceFiles;
import org.ozonenet.reference.files.Row;

/** The file of Article 5 classifications over time. */
class Article5History {

    private final Map<Iso2, List<Entry>> entries = new HashMap<>();

    Article5History(ReferenceFiles files) {
        files.table("article5-status.csv", "iso2", "status", "from_year", "to_year", "certainty", "remark")
                .unique("iso2", "from_year", "to_year")
                .each(row -> entries.computeIfAbsent(row.iso2("iso2"), code -> new ArrayList<>())
                        .add(new Entry(row, read(row))));
        entries.values().forEach(Article5History::checkOrder);
    }

    List<Article5Period> of(Iso2 iso2) {
        return entries.getOrDefault(iso2, List.of()).stream().map(Entry::period).toList();
    }

    void checkAgainst(Countries countries) {
        entries.forEach((iso2, periods) -> {
            var last = periods.getLast();
            var country = countries.find(iso2);
            if (country.isEmpty()) {
                last.row().problem("iso2: '%s' is not in countries.csv.".formatted(iso2));
            } else if (last.period().article5() != country.get().isArticle5()) {
                last.row().problem("status: the last period and the group in countries.csv contradict each other.");
            }
        });
    }

    private static Article5Period read(Row row) {
        var article5 =
                switch (row.text("status")) {
                    case "A5" -> true;
                    case "non-A5" -> false;
                    default ->
                        throw new IllegalArgumentException(
                                "status: '%s' is neither A5 nor non-A5.".formatted(row.raw("status")));
                };
        return new Article5Period(
                article5,
                row.number("from_year"),
                row.number("to_year"),
                new Doubt(row.one("certainty", Certainty.class), row.optional("remark")));
    }

    private static void checkOrder(List<Entry> periods) {
        periods.sort(Comparator.comparing(
                entry -> entry.period().fromYear(), Comparator.nullsFirst(Comparator.naturalOrder())));
        for (var i = 1; i < periods.size(); i++) {
            var before = periods.get(i - 1).period().toYear();
            var from = periods.get(i).period().fromYear();
            if (before == null || from == null || before >= from) {
                periods.get(i).row().problem("from_year: the period overlaps the one before it.");
            }
        }
    }

    private record Entry(Row row, Article5Period period) {}
}
