package org.ozonenet.directory.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.ozonenet.directory.ContactFunction;
import org.ozonenet.directory.ContactMeans;
import org.ozonenet.directory.Visibility;
import org.ozonenet.directory.bring.Choices;
import org.ozonenet.directory.bring.Column;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.paper.IncomingTable;

/** What the columns of a file mean, and what holds where a row says nothing. */
final class ImportColumns extends Div {

    private final List<Select<Column>> columns = new ArrayList<>();
    private final Select<Iso2> country = new Select<>();
    private final ComboBox<ContactFunction> function = new ComboBox<>();
    private final Select<Visibility> visibility = new Select<>();

    ImportColumns(IncomingTable table, Collection<Iso2> own, Function<Iso2, String> names) {
        addClassName("ozn-dir-import-columns");
        var suggested = Choices.suggestedBy(table);
        for (var i = 0; i < table.head().size(); i++) {
            var column = new Select<Column>();
            var head = table.head().get(i);
            column.setLabel(head.isBlank() ? getTranslation("directory.import.column", i + 1) : shortened(head));
            column.setItems(Column.values());
            column.setItemLabelGenerator(this::label);
            column.setValue(suggested.columns().get(i));
            columns.add(column);
            add(column);
        }
        country.setLabel(getTranslation("directory.import.country"));
        country.setItems(own);
        country.setItemLabelGenerator(each -> each == null ? "" : names.apply(each));
        country.setEmptySelectionAllowed(true);
        function.setLabel(getTranslation("directory.import.function"));
        function.setItems(ContactFunction.values());
        function.setItemLabelGenerator(each -> getTranslation("directory.function." + each.name()));
        visibility.setLabel(getTranslation("directory.import.visibility"));
        visibility.setItems(Visibility.NETWORK, Visibility.COUNTERPARTS, Visibility.OWN_COUNTRY);
        visibility.setItemLabelGenerator(
                each -> getTranslation("directory.visibility." + each.name().toLowerCase(Locale.ROOT)));
        visibility.setValue(Visibility.COUNTERPARTS);
        if (own.size() == 1) {
            country.setValue(own.iterator().next());
        }
        add(country, function, visibility);
    }

    Choices choices() {
        return new Choices(
                columns.stream()
                        .map(column -> Objects.requireNonNullElse(column.getValue(), Column.IGNORED))
                        .toList(),
                country.getValue(),
                function.getValue(),
                Objects.requireNonNull(visibility.getValue()));
    }

    private String label(Column column) {
        for (var kind : ContactMeans.Kind.values()) {
            if (kind.name().equals(column.name())) {
                return getTranslation("directory.means." + kind.name());
            }
        }
        return getTranslation("directory.import.column." + column.name());
    }

    private static String shortened(String head) {
        return head.length() > 40 ? head.substring(0, 40) + "…" : head;
    }
}
