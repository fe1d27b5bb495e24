package org.ozonenet.meetings.registration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.meetings.registration.CrossTable;
import org.ozonenet.meetings.registration.ParticipantRow;
import org.ozonenet.meetings.ui.MeetingWords;
import org.ozonenet.paper.CsvTable;
import org.ozonenet.paper.XlsxTable;
import org.ozonenet.shell.MadeFile;

/** Participants counted by two properties; each figure opens the rows behind it. */
final class CountPart extends Composite<Section> {

    private final List<ParticipantRow> rows;
    private final MeetingWords words;
    private final Select<CrossTable.Axis> down = axis("registration.count.down", CrossTable.Axis.COUNTRY);
    private final Select<CrossTable.Axis> across = axis("registration.count.across", CrossTable.Axis.GENDER);
    private final Select<Boolean> attended = new Select<>();
    private final Div table = new Div();
    private final Div behind = new Div();

    CountPart(List<ParticipantRow> rows, MeetingWords words) {
        this.rows = rows;
        this.words = words;
        attended.setLabel(getTranslation("registration.count.who"));
        attended.setItems(false, true);
        attended.setItemLabelGenerator(
                each -> getTranslation(each ? "registration.count.attended" : "registration.count.registered"));
        attended.setValue(rows.stream().anyMatch(row -> row.attended() != null));
        attended.addValueChangeListener(change -> show());
        table.addClassName("ozn-in-scroll");
        behind.getElement().setAttribute("aria-live", "polite");
        getContent().setId("counts");
        getContent().addClassName("ozn-counts");
        getContent().add(new H2(getTranslation("registration.count")), new Div(attended, down, across), table, behind);
        getContent()
                .add(
                        MadeFile.link(
                                getTranslation("registration.count.csv"),
                                "participants.csv",
                                "text/csv",
                                () -> CsvTable.of(file()).getBytes(StandardCharsets.UTF_8)),
                        new Span(" · "),
                        MadeFile.link(
                                getTranslation("registration.count.xlsx"),
                                "participants.xlsx",
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                                () -> XlsxTable.of("Participants", file())));
        show();
    }

    private Select<CrossTable.Axis> axis(String label, CrossTable.Axis first) {
        var select = new Select<CrossTable.Axis>();
        select.setLabel(getTranslation(label));
        select.setItems(CrossTable.Axis.values());
        select.setItemLabelGenerator(each -> getTranslation("registration.axis." + each.name()));
        select.setValue(first);
        select.addValueChangeListener(change -> show());
        return select;
    }

    private void show() {
        table.removeAll();
        behind.removeAll();
        var counted = rows.stream()
                .filter(row -> attended.getValue() ? row.attended() != null : !row.waiting())
                .toList();
        if (counted.isEmpty()) {
            table.add(new Paragraph(getTranslation("registration.count.none")));
            return;
        }
        var cross = CrossTable.of(counted, down.getValue(), across.getValue());
        var made = new NativeTable();
        made.addClassName("ozn-table");
        var head = new NativeTableRow();
        head.add(header("", "col"));
        cross.across().forEach(over -> head.add(header(name(across.getValue(), over), "col")));
        head.add(header(getTranslation("registration.count.all"), "col"));
        made.add(head);
        var lines = cross.cells().keySet().stream()
                .sorted(Comparator.comparing(value -> name(down.getValue(), value), Collator.getInstance(getLocale())))
                .toList();
        for (var line : lines) {
            var row = new NativeTableRow();
            row.add(header(name(down.getValue(), line), "row"));
            cross.across().forEach(over -> row.add(cell(cross.cell(line, over))));
            row.add(cell(cross.line(line)));
            made.add(row);
        }
        var foot = new NativeTableRow();
        foot.add(header(getTranslation("registration.count.all"), "row"));
        cross.across().forEach(over -> foot.add(cell(cross.column(over))));
        foot.add(cell(cross.all()));
        made.add(foot);
        table.add(made);
    }

    private NativeTableCell cell(List<ParticipantRow> counted) {
        if (counted.isEmpty()) {
            return new NativeTableCell("0");
        }
        var figure = new Button(Integer.toString(counted.size()), click -> open(counted));
        figure.addThemeName("tertiary");
        figure.setAriaLabel(getTranslation("registration.count.open", counted.size()));
        return new NativeTableCell(figure);
    }

    private void open(List<ParticipantRow> counted) {
        behind.removeAll();
        var list = new UnorderedList();
        counted.forEach(row -> list.add(new ListItem(String.join(" · ", line(row)))));
        behind.add(new Paragraph(getTranslation("registration.count.behind", counted.size())), list);
    }

    private List<String> line(ParticipantRow row) {
        var parts = new ArrayList<String>();
        parts.add(row.name() == null ? getTranslation("registration.count.unnamed") : row.name());
        parts.add(
                row.country() == null ? getTranslation("registration.form.no-country") : words.country(row.country()));
        parts.add(row.delegation());
        parts.add(getTranslation("registration.function." + row.function().name()));
        parts.add(getTranslation("registration.gender." + row.gender().name()));
        parts.add(getTranslation("registration.mode." + row.mode().name()));
        var there = row.attended();
        parts.add(there == null ? "" : getTranslation("registration.there." + there.name()));
        return parts;
    }

    private List<List<String>> file() {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of(
                getTranslation("registration.column.name"),
                getTranslation("registration.axis.COUNTRY"),
                getTranslation("registration.form.delegation"),
                getTranslation("registration.axis.FUNCTION"),
                getTranslation("registration.axis.GENDER"),
                getTranslation("registration.axis.MODE"),
                getTranslation("registration.count.attended")));
        rows.forEach(row -> lines.add(line(row)));
        return lines;
    }

    private String name(CrossTable.Axis axis, String value) {
        return switch (axis) {
            case COUNTRY ->
                value.isEmpty() ? getTranslation("registration.form.no-country") : words.country(new Iso2(value));
            case FUNCTION -> getTranslation("registration.function." + value);
            case GENDER -> getTranslation("registration.gender." + value);
            case MODE -> getTranslation("registration.mode." + value);
        };
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
