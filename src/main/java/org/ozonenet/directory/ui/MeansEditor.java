package org.ozonenet.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ozonenet.directory.ContactMeans;
import org.ozonenet.directory.Visibility;
import org.ozonenet.kernel.Iso2;

/** The ways to reach an entry while somebody writes them down: as many rows as needed. */
final class MeansEditor extends Div {

    private final Div rows = new Div();
    private final boolean ownAccount;

    /** @param ownAccount whether the entry is that of an account, whose owner can keep fields to themselves */
    MeansEditor(boolean ownAccount) {
        this.ownAccount = ownAccount;
        add(new H2(getTranslation("directory.reach")));
        var hint = new Paragraph(getTranslation("directory.form.means.hint"));
        hint.addClassName("ozn-secondary");
        add(hint, rows, new Button(getTranslation("directory.form.means.add"), click -> addRow(null)));
    }

    void read(List<ContactMeans> means) {
        rows.removeAll();
        means.forEach(this::addRow);
    }

    /** What was written down, or empty where a row is wrong; the row then says why. Empty rows do not count. */
    Optional<List<ContactMeans>> write(@Nullable Iso2 country) {
        var written = new ArrayList<ContactMeans>();
        var right = true;
        for (var row : all()) {
            if (row.isUsed()) {
                var means = row.write(country);
                means.ifPresent(written::add);
                right &= means.isPresent();
            }
        }
        return right ? Optional.of(written) : Optional.empty();
    }

    private void addRow(@Nullable ContactMeans means) {
        var choices = new ArrayList<>(List.of(Visibility.values()));
        if (!ownAccount) {
            choices.remove(Visibility.ONLY_ME);
        }
        rows.add(new MeansRow(means, choices, this::onlyPreferred, rows::remove));
    }

    private void onlyPreferred(MeansRow chosen) {
        all().stream().filter(row -> row != chosen).forEach(MeansRow::isNotPreferred);
    }

    private List<MeansRow> all() {
        return rows.getChildren().map(MeansRow.class::cast).toList();
    }
}
