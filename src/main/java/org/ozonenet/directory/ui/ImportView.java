package org.ozonenet.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import org.ozonenet.access.CurrentActor;
import org.ozonenet.directory.bring.BringIn;
import org.ozonenet.directory.bring.Cards;
import org.ozonenet.paper.IncomingTable;
import org.ozonenet.paper.TableRefusedException;
import org.ozonenet.reference.Countries;
import org.ozonenet.shell.Note;
import org.ozonenet.shell.PageHeader;
import org.ozonenet.shell.Reader;

/** Brings entries in from a file: what its columns mean, what would become of each row, and then the entries. */
@Route(DirectoryView.ROUTE + "/import")
@RolesAllowed({"NOO", "NETWORK_COORDINATOR"})
class ImportView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final transient BringIn bringIn;
    private final transient CurrentActor currentActor;
    private final transient Countries countries;
    private final transient Reader reader;
    private final Upload upload;
    private final Div steps = new Div();

    ImportView(BringIn bringIn, CurrentActor currentActor, Countries countries, Reader reader) {
        this.bringIn = bringIn;
        this.currentActor = currentActor;
        this.countries = countries;
        this.reader = reader;
        addClassName("ozn-page");
        upload = new Upload(new Handler());
        upload.setMaxFiles(1);
        upload.setMaxFileSize(IncomingTable.MOST_BYTES);
        upload.setUploadButton(new Button(getTranslation("directory.import.choose")));
        upload.addFileRejectedListener(rejected -> refused(TableRefusedException.Reason.TOO_LARGE));
        var hint = new Paragraph(getTranslation("directory.import.hint"));
        hint.addClassName("ozn-secondary");
        steps.addClassName("ozn-dir-import");
        steps.getElement().setAttribute("aria-live", "polite");
        add(
                new PageHeader(getTranslation("directory.import.title"))
                        .withLine(getTranslation("directory.import.line"))
                        .withActions(new RouterLink(getTranslation("directory.back"), DirectoryView.class)),
                new H2(getTranslation("directory.import.file")),
                upload,
                hint,
                steps);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!bringIn.mayBringIn()) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("directory.import.title");
    }

    /** What was read of a file, or why it was not. */
    void show(byte[] content) {
        steps.removeAll();
        try {
            var table = Cards.orTable(content);
            var own = currentActor.require().countries();
            var result = new Div();
            var mapping = new ImportColumns(table, own, country -> countries.name(country, reader.lang()));
            var look = new Button(getTranslation("directory.import.look"));
            look.addThemeVariants(ButtonVariant.PRIMARY);
            look.setDisableOnClick(true);
            look.addClickListener(click -> {
                result.removeAll();
                result.add(new ImportPreview(bringIn, bringIn.preview(table, mapping.choices())));
                look.setEnabled(true);
            });
            steps.add(
                    new H2(getTranslation("directory.import.columns")),
                    new Paragraph(getTranslation(
                            "directory.import.read", table.lines().size())),
                    mapping,
                    look,
                    result);
        } catch (TableRefusedException e) {
            refused(e.reason());
        }
    }

    private void refused(TableRefusedException.Reason reason) {
        steps.removeAll();
        steps.add(new Note(Note.Kind.ERROR, getTranslation("directory.import.refused." + reason)));
    }

    private final class Handler implements UploadHandler {

        private static final long serialVersionUID = 1L;

        @Override
        public long getRequestSizeMax() {
            return IncomingTable.MOST_BYTES * 2L;
        }

        @Override
        public long getFileSizeMax() {
            return IncomingTable.MOST_BYTES * 2L;
        }

        @Override
        public long getFileCountMax() {
            return 1;
        }

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            byte[] content;
            try (var stream = event.getInputStream()) {
                content = stream.readNBytes(IncomingTable.MOST_BYTES + 1);
            }
            event.getUI().access(() -> {
                upload.clearFileList();
                show(content);
            });
        }
    }
}
