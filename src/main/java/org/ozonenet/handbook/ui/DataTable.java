package org.ozonenet.handbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;

/** A plain table with a caption and heads for columns and rows; narrow enough for a phone. */
final class DataTable extends Composite<NativeTable> {

    private final NativeTableBody body = new NativeTableBody();

    DataTable(String caption, String... columns) {
        getContent().addClassName("ozn-table");
        getContent().setCaptionText(caption);
        var head = new NativeTableRow();
        for (var column : columns) {
            var cell = new NativeTableHeaderCell(column);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        getContent().getHead().add(head);
        getContent().add(body);
    }

    /** A row whose first cell is its head. */
    DataTable row(Component first, Component... others) {
        var row = new NativeTableRow();
        var name = new NativeTableHeaderCell();
        name.add(first);
        name.getElement().setAttribute("scope", "row");
        row.add(name);
        for (var other : others) {
            var cell = new NativeTableCell();
            cell.add(other);
            row.add(cell);
        }
        body.add(row);
        return this;
    }

    DataTable row(String first, String... others) {
        var cells = new Component[others.length];
        for (var i = 0; i < others.length; i++) {
            cells[i] = new Span(others[i]);
        }
        return row(new Span(first), cells);
    }
}
