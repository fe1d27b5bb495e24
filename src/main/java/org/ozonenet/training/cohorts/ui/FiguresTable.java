package org.ozonenet.training.cohorts.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.training.cohorts.CohortFigures;
import org.ozonenet.training.cohorts.Gender;

/** The figures of a cohort by country and gender. */
final class FiguresTable extends Composite<Div> {

    FiguresTable(CohortFigures figures, CohortWords words) {
        var table = new NativeTable();
        var title = words.text("cohorts.figures");
        table.setCaptionText(title);
        table.addClassName("ozn-table");
        var head = new NativeTableRow(header(words.text("cohorts.figures.country"), "col"));
        for (var gender : Gender.values()) {
            head.add(header(words.text("cohorts.gender." + gender), "col"));
        }
        for (var key : List.of("all", "came", "passed")) {
            head.add(header(words.text("cohorts.figures." + key), "col"));
        }
        table.getHead().add(head);
        figures.rows()
                .forEach(row -> table.getBody()
                        .add(row(words.country(row.country().isEmpty() ? null : new Iso2(row.country())), row, words)));
        if (figures.rows().size() > 1) {
            table.getBody().add(row(words.text("cohorts.figures.total"), figures.total(), words));
        }
        var few = new Paragraph(words.text("cohorts.figures.few.why"));
        few.addClassName("ozn-secondary");
        var scroll = new Div();
        getContent().add(scroll, few);
        scroll.add(table);
        scroll.addClassName("ozn-in-scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", title);
    }

    private static NativeTableRow row(String name, CohortFigures.Row figures, CohortWords words) {
        var row = new NativeTableRow(header(name, "row"));
        for (var gender : Gender.values()) {
            var count = figures.enrolled().get(gender);
            row.add(new NativeTableCell(count == null ? words.text("cohorts.figures.few") : String.valueOf(count)));
        }
        row.add(cell(figures.all()), cell(figures.came()), cell(figures.passed()));
        return row;
    }

    private static NativeTableCell cell(int number) {
        return new NativeTableCell(String.valueOf(number));
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
