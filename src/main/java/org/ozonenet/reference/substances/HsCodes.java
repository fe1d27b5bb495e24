package org.ozonenet.reference.substances;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ozonenet.reference.Certainty;
import org.ozonenet.reference.Doubt;
import org.ozonenet.reference.files.ReferenceFiles;
import org.ozonenet.reference.files.Row;
import org.springframework.stereotype.Component;

/** The tariff lines that matter to ozone officers: Harmonized System, ASEAN nomenclature, some national tariffs. */
@Component
public class HsCodes {

    private final List<TariffLine> lines;

    HsCodes(ReferenceFiles files) {
        lines = files.table(
                        "tariff-codes.csv",
                        "code",
                        "system",
                        "edition",
                        "country",
                        "kind",
                        "description",
                        "covers",
                        "correlates_to",
                        "certainty",
                        "source",
                        "note")
                .unique("code", "system", "edition", "country")
                .map(HsCodes::read);
    }

    /** All lines, newest edition of the Harmonized System first. */
    public List<TariffLine> all() {
        return lines;
    }

    /** The lines of that code in any tariff and edition, points or not. */
    public List<TariffLine> find(String code) {
        var digits = digits(code);
        return lines.stream().filter(line -> digits(line.code()).equals(digits)).toList();
    }

    /**
     * Those whose description or substances contain the text, or whose digits start with it.
     *
     * @param system only this tariff, or null for all
     */
    public List<TariffLine> search(String text, TariffLine.@Nullable System system) {
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        var digits = digits(wanted);
        return lines.stream()
                .filter(line -> system == null || line.system() == system)
                .filter(line -> wanted.isEmpty()
                        || (wanted.matches("[\\d. ]+") && digits(line.code()).startsWith(digits))
                        || Stream.of(line.description(), line.covers())
                                .filter(Objects::nonNull)
                                .anyMatch(
                                        words -> words.toLowerCase(Locale.ROOT).contains(wanted)))
                .toList();
    }

    private static TariffLine read(Row row) {
        return new TariffLine(
                row.text("code"),
                row.one("system", TariffLine.System.class),
                row.text("edition"),
                row.optional("country"),
                row.optional("kind") == null ? null : row.one("kind", TariffLine.Kind.class),
                row.text("description"),
                row.optional("covers"),
                row.list("correlates_to"),
                new Doubt(row.one("certainty", Certainty.class), null),
                row.text("source"),
                row.optional("note"));
    }

    private static String digits(String code) {
        return code.replaceAll("[. ]", "");
    }
}
