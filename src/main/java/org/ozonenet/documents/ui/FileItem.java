package org.ozonenet.documents.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.ozonenet.documents.DocumentLine;
import org.ozonenet.documents.Documents;
import org.ozonenet.documents.FileLine;
import org.ozonenet.shell.Reader;

/** One file of a document to be saved: its language, kind, size and age, and what there is to know of it. */
final class FileItem extends ListItem {

    private static final int KILO = 1024;

    private final transient Reader reader;

    FileItem(Documents documents, Reader reader, DocumentLine line, FileLine file) {
        this.reader = reader;
        var language = Locale.of(file.language()).getDisplayLanguage(reader.locale());
        var text = getTranslation("documents.file", language, file.type().name(), size(file.size()));
        var link = new Anchor(new FileDownload(documents, line.id(), file.language(), file.version()), text);
        link.setAriaLabel(getTranslation("documents.file.save", line.title().in(reader.lang()), text));
        var formats = reader.formats();
        var day = LocalDate.ofInstant(file.storedAt(), formats.zone());
        add(link, aside(getTranslation("documents.file.version", file.version(), formats.day(day))));
        var embargo = file.embargo();
        if (embargo != null) {
            var held = new Span(getTranslation("documents.embargo.until", formats.moment(embargo)));
            held.addClassName("ozn-document-held");
            add(held);
        }
        if (file.text().isWorthSaying()) {
            add(aside(getTranslation("documents.text." + file.text().name())));
        }
    }

    private static Span aside(String text) {
        var about = new Span(text);
        about.addClassName("ozn-secondary");
        return about;
    }

    private String size(long bytes) {
        var formats = reader.formats();
        return bytes < KILO * KILO
                ? getTranslation("documents.size.kb", formats.number(Math.max(1, bytes / KILO)))
                : getTranslation(
                        "documents.size.mb", formats.number(BigDecimal.valueOf(bytes * 10 / KILO / KILO, 1), 1));
    }
}
