package org.ozonenet.documents.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ozonenet.documents.DocumentLine;
import org.ozonenet.documents.Documents;
import org.ozonenet.documents.FileLine;
import org.ozonenet.shell.Reader;
import org.ozonenet.shell.TlpBadge;

/** One document in the list: its title and marking, and each of its files to be saved. */
final class DocumentItem extends ListItem {

    private final Documents documents;
    private final Reader reader;
    private final DocumentLine line;
    private final Runnable changed;

    DocumentItem(Documents documents, Reader reader, DocumentLine line, Runnable changed) {
        this.documents = documents;
        this.reader = reader;
        this.line = line;
        this.changed = changed;
        var title = new Span(line.title().in(reader.lang()));
        title.addClassName("ozn-document-title");
        var head = new Div(title, new TlpBadge(line.marking()));
        head.addClassName("ozn-document-head");
        symbols().ifPresent(head::add);
        var actions = new Div();
        actions.addClassName("ozn-document-actions");
        add(head, files(line.files()), actions);
        if (line.versions() > line.files().size() || line.mayChange()) {
            actions.add(action("documents.versions", this::showVersions));
        }
        if (line.mayChange()) {
            actions.add(action("documents.add-version", this::addVersion));
            actions.add(action("documents.change-marking", this::changeMarking));
            actions.add(action("documents.symbol", this::recordSymbol));
        }
    }

    /** The symbol of an organisation and our own reference, as far as there are any. */
    private Optional<Span> symbols() {
        var reference = line.reference();
        var symbol = line.officialSymbol();
        var text = Stream.of(symbol == null ? "" : symbol, reference == null ? "" : reference.text())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var span = new Span(text);
        span.addClassName("ozn-secondary");
        return Optional.of(span);
    }

    private void recordSymbol() {
        var dialog = dialog("documents.symbol");
        var symbol = new TextField(getTranslation("documents.symbol.field"));
        symbol.setHelperText(getTranslation("documents.symbol.hint"));
        symbol.setMaxLength(80);
        symbol.setWidthFull();
        symbol.setValue(line.officialSymbol() == null ? "" : line.officialSymbol());
        var save = new Button(getTranslation("common.save"), click -> {
            documents.recordSymbol(line.id(), symbol.getValue());
            dialog.close();
            changed.run();
        });
        save.addThemeName("primary");
        dialog.add(symbol);
        dialog.getFooter().add(save);
        dialog.open();
    }

    private UnorderedList files(List<FileLine> lines) {
        var files = new UnorderedList();
        files.addClassName("ozn-document-files");
        lines.forEach(file -> files.add(new FileItem(documents, reader, line, file)));
        return files;
    }

    private Button action(String key, Runnable act) {
        var button = new Button(getTranslation(key), click -> act.run());
        button.addThemeName("tertiary");
        button.setAriaLabel(getTranslation(key) + ": " + line.title().in(reader.lang()));
        return button;
    }

    private void showVersions() {
        new VersionsDialog(documents, reader, line, changed).open();
    }

    private void addVersion() {
        var dialog = dialog("documents.add-version");
        dialog.add(new UploadForm(
                documents.limits(), reader, (language, file) -> documents.add(line.id(), language, file), changed));
        dialog.open();
    }

    private void changeMarking() {
        var dialog = dialog("documents.change-marking");
        var marking = DocumentPanel.markingSelect();
        marking.setValue(line.marking());
        var save = new Button(getTranslation("common.save"), click -> {
            documents.mark(line.id(), marking.getValue(), Set.of());
            dialog.close();
            changed.run();
        });
        save.addThemeName("primary");
        dialog.add(marking);
        dialog.getFooter().add(save);
        dialog.open();
    }

    private Dialog dialog(String titleKey) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation(titleKey) + ": " + line.title().in(reader.lang()));
        dialog.getFooter().add(new Button(getTranslation("common.close"), click -> dialog.close()));
        return dialog;
    }
}
