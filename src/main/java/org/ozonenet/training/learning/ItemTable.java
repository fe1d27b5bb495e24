package org.ozonenet.training.learning;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ozonenet.kernel.Lang;
import org.ozonenet.paper.CsvTable;

/** The figures of questions as a table that spreadsheets read, with points in numbers. */
final class ItemTable {

    private static final List<String> HEAD = List.of(
            "question", "unit", "criterion", "critical", "answers", "share_right", "point_biserial", "chosen", "text");

    private ItemTable() {}

    static String csv(List<ItemFigures> items, Lang lang) {
        return CsvTable.of(Stream.concat(Stream.of(HEAD), items.stream().map(item -> row(item, lang)))
                .toList());
    }

    private static List<String> row(ItemFigures item, Lang lang) {
        var discrimination = item.discrimination();
        var picks = item.picks().stream()
                .map(pick -> pick.key() + ":" + pick.times())
                .collect(Collectors.joining(" "));
        return List.of(
                item.question(),
                item.unit().value(),
                item.criterion().value(),
                String.valueOf(item.critical()),
                String.valueOf(item.answers()),
                number(item.difficulty()),
                discrimination == null ? "" : number(discrimination),
                picks,
                item.ask().in(lang));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
