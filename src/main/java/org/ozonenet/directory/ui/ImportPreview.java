package org.ozonenet.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ozonenet.directory.bring.BringIn;
import org.ozonenet.directory.bring.Fault;
import org.ozonenet.directory.bring.Preview;
import org.ozonenet.kernel.Lang;
import org.ozonenet.shell.MadeFile;
import org.ozonenet.shell.Note;

/** What would become of each row of a file; and, after the confirmation, what became of it. */
final class ImportPreview extends Div {

    private static final int SHOWN = 100;
    private static final int EXAMPLES = 10;

    private final transient BringIn bringIn;
    private final transient Preview preview;
    private final Checkbox withDoubtful = new Checkbox();
    private final Button take = new Button();
    private final Div lists = new Div();

    ImportPreview(BringIn bringIn, Preview preview) {
        this.bringIn = bringIn;
        this.preview = preview;
        var doubtful = preview.rows().stream().filter(Preview.Row::isDoubtful).count();
        withDoubtful.setLabel(getTranslation("directory.import.doubtful", doubtful));
        withDoubtful.setVisible(doubtful > 0);
        withDoubtful.addValueChangeListener(change -> show());
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.setDisableOnClick(true);
        take.addClickListener(click -> take());
        add(new H2(getTranslation("directory.import.preview")), withDoubtful, lists, take);
        show();
    }

    private void show() {
        lists.removeAll();
        var good = preview.good(withDoubtful.getValue());
        take.setText(getTranslation("directory.import.take", good.size()));
        take.setEnabled(!good.isEmpty());
        lists.add(new Paragraph(getTranslation(
                "directory.import.counts",
                good.size(),
                preview.left(withDoubtful.getValue()).size())));
        var examples = new UnorderedList();
        good.stream().limit(EXAMPLES).forEach(row -> examples.add(new ListItem(example(row))));
        lists.add(new H3(getTranslation("directory.import.examples")), examples);
        addLeft(preview.left(withDoubtful.getValue()));
    }

    private void take() {
        var taken = bringIn.take(preview.good(withDoubtful.getValue()));
        var left = new ArrayList<>(preview.left(withDoubtful.getValue()));
        left.addAll(taken.left());
        removeAll();
        lists.removeAll();
        add(
                new H2(getTranslation("directory.import.report")),
                new Note(
                        Note.Kind.INFO,
                        getTranslation("directory.import.taken", taken.entries().size(), left.size())),
                lists);
        addLeft(left);
    }

    private void addLeft(List<Preview.Row> left) {
        if (left.isEmpty()) {
            return;
        }
        lists.add(new H3(getTranslation("directory.import.left")));
        var list = new OrderedList();
        list.addClassName("ozn-dir-import-left");
        left.stream()
                .limit(SHOWN)
                .forEach(row -> list.add(
                        new ListItem(getTranslation("directory.import.line-reason", row.line(), reasons(row)))));
        lists.add(list);
        if (left.size() > SHOWN) {
            lists.add(new Paragraph(getTranslation("directory.import.left.more", left.size() - SHOWN)));
        }
        lists.add(MadeFile.link(
                getTranslation("directory.import.left.file"),
                "import-left.csv",
                "text/csv; charset=utf-8",
                () -> ("\uFEFFline,reason\r\n"
                                + left.stream()
                                        .map(row -> row.line() + ",\""
                                                + reasons(row).replace("\"", "\"\"") + "\"\r\n")
                                        .collect(Collectors.joining()))
                        .getBytes(StandardCharsets.UTF_8)));
    }

    private String example(Preview.Row row) {
        var draft = row.draft();
        return draft == null
                ? ""
                : draft.name().shown().in(Lang.of(getLocale())) + " · "
                        + draft.functions().stream()
                                .map(function -> getTranslation("directory.function." + function.name()))
                                .collect(Collectors.joining(", "));
    }

    private String reasons(Preview.Row row) {
        return row.faults().stream().map(this::reason).collect(Collectors.joining("; "));
    }

    private String reason(Fault fault) {
        return getTranslation("directory.import.fault." + fault.kind().name(), fault.detail());
    }
}
