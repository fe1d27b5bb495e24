package org.ozonenet.documents.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.ozonenet.documents.DocumentLine;
import org.ozonenet.documents.Documents;
import org.ozonenet.documents.FileLine;
import org.ozonenet.shell.Reader;

/** Every file of a document; whoever keeps the space can keep a version back, show it at once, or withdraw it. */
final class VersionsDialog extends Dialog {

    private final transient Documents documents;
    private final transient Reader reader;
    private final transient DocumentLine line;
    private final transient Runnable changed;
    private final UnorderedList list = new UnorderedList();

    VersionsDialog(Documents documents, Reader reader, DocumentLine line, Runnable changed) {
        this.documents = documents;
        this.reader = reader;
        this.line = line;
        this.changed = changed;
        setHeaderTitle(
                getTranslation("documents.versions") + ": " + line.title().in(reader.lang()));
        getFooter().add(new Button(getTranslation("common.close"), click -> close()));
        list.addClassName("ozn-document-files");
        add(list);
        refresh();
    }

    private void refresh() {
        list.removeAll();
        for (var file : documents.versions(line.id())) {
            var item = new FileItem(documents, reader, line, file);
            if (line.mayChange()) {
                item.add(actions(file));
            }
            list.add(item);
        }
    }

    private Div actions(FileLine file) {
        var actions = new Div(
                action("documents.embargo.set", file, () -> hold(file)),
                action("documents.withdraw", file, () -> withdraw(file)));
        actions.addClassName("ozn-document-actions");
        return actions;
    }

    private void hold(FileLine file) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("documents.embargo.set"));
        var field = new EmbargoField(reader.zone());
        field.show(file.embargo());
        dialog.add(field);
        var save = new Button(getTranslation("common.save"), click -> {
            documents.hold(line.id(), file.language(), file.version(), field.instant(file.storedAt()));
            dialog.close();
            refresh();
            changed.run();
        });
        save.addThemeName("primary");
        dialog.getFooter().add(new Button(getTranslation("common.close"), click -> dialog.close()), save);
        dialog.open();
    }

    private void withdraw(FileLine file) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("documents.withdraw"));
        dialog.add(getTranslation("documents.withdraw.sure", file.name()));
        var sure = new Button(getTranslation("documents.withdraw"), click -> {
            documents.withdraw(line.id(), file.language(), file.version());
            dialog.close();
            close();
            changed.run();
        });
        sure.addThemeNames("primary", "error");
        dialog.getFooter().add(new Button(getTranslation("common.close"), click -> dialog.close()), sure);
        dialog.open();
    }

    private Button action(String key, FileLine file, Runnable act) {
        var button = new Button(getTranslation(key), click -> act.run());
        button.addThemeName("tertiary");
        button.setAriaLabel(getTranslation(key) + ": "
                + Locale.of(file.language()).getDisplayLanguage(reader.locale()) + " " + file.version());
        return button;
    }
}
