package org.ozonenet.training.learning;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ozonenet.kernel.Lang;

/** The figures of questions as a table that spreadsheets read: commas, points, UTF-8, and no cell that is a formula. */
final class ItemTable {

    private static final String HEAD =
            "question,unit,criterion,critical,answers,share_right,point_biserial,chosen,text\r\n";

    private ItemTable() {}

    static String csv(List<ItemFigures> items, Lang lang) {
        return "\uFEFF" + HEAD + items.stream().map(item -> line(item, lang)).collect(Collectors.joining());
    }

    private static String line(ItemFigures item, Lang lang) {
        var discrimination = item.discrimination();
        var picks = item.picks().stream()
                .map(pick -> pick.key() + ":" + pick.times())
                .collect(Collectors.joining(" "));
        return String.join(
                        ",",
                        cell(item.question()),
                        cell(item.unit().value()),
                        cell(item.criterion().value()),
                        String.valueOf(item.critical()),
                        String.valueOf(item.answers()),
                        number(item.difficulty()),
                        discrimination == null ? "" : number(discrimination),
                        cell(picks),
                        cell(item.ask().in(lang)))
                + "\r\n";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static String cell(String text) {
        var safe = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
