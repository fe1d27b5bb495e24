package org.ozonenet.documents.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Locale;
import org.ozonenet.documents.DocumentDraft;
import org.ozonenet.documents.DocumentOwner;
import org.ozonenet.documents.Documents;
import org.ozonenet.documents.FileUpload;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.shell.EmptyState;
import org.ozonenet.shell.Reader;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/**
 * The documents of a meeting, an exchange or the like, as this reader may see them: with language, version, size,
 * marking and date, and for those who may with what takes new ones in. A view asks for one of its own and says whose
 * documents it shows.
 */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public final class DocumentPanel extends Composite<Div> {

    private final Documents documents;
    private final Reader reader;
    private final Div list = new Div();

    DocumentPanel(Documents documents, Reader reader) {
        this.documents = documents;
        this.reader = reader;
        getContent().addClassName("ozn-documents");
    }

    /** Shows the documents of this owner instead of what was shown before. */
    public void show(DocumentOwner owner) {
        getContent().removeAll();
        getContent().add(list);
        refresh(owner);
        if (documents.mayStore(owner)) {
            getContent().add(newDocument(owner));
        }
    }

    private void refresh(DocumentOwner owner) {
        list.removeAll();
        var lines = documents.list(owner);
        if (lines.isEmpty()) {
            list.add(new EmptyState(getTranslation("documents.empty"), getTranslation("documents.empty.what-to-do")));
            return;
        }
        var items = new UnorderedList();
        items.addClassName("ozn-document-list");
        lines.forEach(line -> items.add(new DocumentItem(documents, reader, line, () -> refresh(owner))));
        list.add(items);
    }

    private Details newDocument(DocumentOwner owner) {
        var title = new TextField(getTranslation("documents.title"));
        title.setRequiredIndicatorVisible(true);
        title.setMaxLength(200);
        title.setHelperText(getTranslation("documents.title.hint"));
        var marking = markingSelect();
        marking.setValue(Tlp.AMBER);
        var upload = new UploadForm(
                documents.limits(),
                reader,
                (language, file) -> documents.store(
                        new DocumentDraft(owner, titleFor(title, file), marking.getValue(), language), file),
                () -> {
                    title.clear();
                    refresh(owner);
                });
        var form = new Div(title, marking, upload);
        form.addClassName("ozn-document-form");
        return new Details(getTranslation("documents.add"), form);
    }

    /** A title that nobody typed is the name of the file. */
    private static LocalizedText titleFor(TextField title, FileUpload file) {
        var typed = title.getValue().strip();
        return LocalizedText.english(typed.isEmpty() ? file.name().replaceFirst("\\.[^.]*$", "") : typed);
    }

    static Select<Tlp> markingSelect() {
        var marking = new Select<Tlp>();
        marking.setLabel(marking.getTranslation("documents.marking"));
        marking.setItems(Tlp.values());
        marking.setItemLabelGenerator(Tlp::label);
        marking.setHelperText(marking.getTranslation("documents.marking.hint"));
        marking.addValueChangeListener(change -> marking.setHelperText(marking.getTranslation(
                "documents.marking." + change.getValue().name().toLowerCase(Locale.ROOT))));
        return marking;
    }
}
