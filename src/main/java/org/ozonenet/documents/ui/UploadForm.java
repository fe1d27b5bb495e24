package org.ozonenet.documents.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ozonenet.documents.FileUpload;
import org.ozonenet.documents.UploadLimits;
import org.ozonenet.documents.UploadRefusedException;
import org.ozonenet.shell.Note;
import org.ozonenet.shell.Reader;

/** Takes one file in with its language, shows how far it is, and says what became of it. */
final class UploadForm extends Composite<Div> {

    /** The languages of the two networks and of the portal. */
    private static final List<String> LANGUAGES = List.of(
            "en", "ru", "zh", "bs", "hy", "id", "ka", "km", "ky", "lo", "mk", "ms", "my", "ro", "sq", "sr", "th", "tk",
            "tr", "vi");

    /** What is done with a file that has come. */
    interface Taker {
        void take(String language, FileUpload upload) throws IOException;
    }

    private final Select<String> language = new Select<>();
    private final Checkbox place = new Checkbox();
    private final EmbargoField embargo;
    private final Div outcome = new Div();
    private final Upload upload;
    private final UploadTexts texts = new UploadTexts(this);
    private final Taker taker;
    private final Runnable afterwards;

    /** @param afterwards called on the page's own thread when a file was taken */
    UploadForm(UploadLimits limits, Reader reader, Taker taker, Runnable afterwards) {
        var locale = reader.locale();
        this.embargo = new EmbargoField(reader.zone());
        this.taker = taker;
        this.afterwards = afterwards;
        getContent().addClassName("ozn-upload");
        language.setLabel(getTranslation("documents.language"));
        language.setItems(LANGUAGES);
        language.setItemLabelGenerator(code -> Locale.of(code).getDisplayLanguage(locale));
        language.setValue(LANGUAGES.contains(locale.getLanguage()) ? locale.getLanguage() : "en");
        upload = new Upload(new Handler(limits.maxBytes()));
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) Math.min(Integer.MAX_VALUE, limits.maxBytes()));
        upload.setAcceptedFileExtensions(limits.types().stream()
                .flatMap(type -> type.endings().stream())
                .map(ending -> "." + ending)
                .toArray(String[]::new));
        upload.setI18n(texts.parts(limits));
        upload.addFileRejectedListener(rejected -> say(Note.Kind.ERROR, rejected.getErrorMessage()));
        var endings = limits.types().stream()
                .flatMap(type -> type.endings().stream())
                .sorted()
                .collect(Collectors.joining(", "));
        var hint = new Paragraph(getTranslation("documents.limits", limits.maxBytes() / (1024 * 1024), endings));
        hint.addClassName("ozn-secondary");
        outcome.getElement().setAttribute("aria-live", "polite");
        place.setLabel(getTranslation("documents.keep-place"));
        place.setHelperText(getTranslation("documents.keep-place.hint"));
        var more = new Details(getTranslation("documents.more"), embargo, place);
        getContent().add(language, more, upload, hint, outcome);
    }

    private void say(Note.Kind kind, String text) {
        outcome.removeAll();
        outcome.add(new Note(kind, text));
    }

    private final class Handler implements UploadHandler {

        private final long maxBytes;

        Handler(long maxBytes) {
            this.maxBytes = maxBytes;
        }

        /** A little above the limit of a file, so that it is our check that answers, with our sentence. */
        @Override
        public long getRequestSizeMax() {
            return maxBytes * 2;
        }

        @Override
        public long getFileSizeMax() {
            return maxBytes * 2;
        }

        @Override
        public long getFileCountMax() {
            return 1;
        }

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            var ui = event.getUI();
            var stated = event.getContentType() == null ? "" : event.getContentType();
            try (var content = event.getInputStream()) {
                taker.take(
                        language.getValue(),
                        new FileUpload(event.getFileName(), stated, content, place.getValue(), embargo.instant()));
                ui.access(() -> {
                    upload.clearFileList();
                    say(Note.Kind.INFO, getTranslation("documents.stored", event.getFileName()));
                    afterwards.run();
                });
            } catch (UploadRefusedException refused) {
                event.reject();
                ui.access(() -> {
                    upload.clearFileList();
                    say(Note.Kind.ERROR, texts.refusal(refused));
                });
            }
        }
    }
}
