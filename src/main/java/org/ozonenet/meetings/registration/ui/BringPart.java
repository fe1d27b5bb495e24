package org.ozonenet.meetings.registration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import org.ozonenet.meetings.MeetingId;
import org.ozonenet.meetings.registration.ParticipantsBringIn;
import org.ozonenet.paper.IncomingTable;
import org.ozonenet.paper.TableRefusedException;
import org.ozonenet.shell.Note;

/** Brings participants in from a table: first shown, then written. */
final class BringPart extends Composite<Details> {

    private static final int MOST_FAULTS_SHOWN = 50;

    private final ParticipantsBringIn bringIn;
    private final MeetingId meeting;
    private final Runnable changed;
    private final Div outcome = new Div();

    BringPart(ParticipantsBringIn bringIn, MeetingId meeting, Runnable changed) {
        this.bringIn = bringIn;
        this.meeting = meeting;
        this.changed = changed;
        var upload = new Upload(UploadHandler.inMemory((about, content) -> read(content)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(IncomingTable.MOST_BYTES);
        upload.setAcceptedFileExtensions(".csv", ".xlsx");
        upload.setUploadButton(new Button(getTranslation("registration.bring.choose")));
        upload.setDropAllowed(false);
        getContent().setSummaryText(getTranslation("registration.bring"));
        getContent().add(new Paragraph(getTranslation("registration.bring.hint")), upload, outcome);
    }

    private void read(byte[] content) {
        outcome.removeAll();
        try {
            show(bringIn.read(meeting, content));
        } catch (TableRefusedException e) {
            outcome.add(new Note(
                    Note.Kind.ERROR,
                    getTranslation("registration.bring.refused." + e.reason().name())));
        }
    }

    private void show(ParticipantsBringIn.Preview preview) {
        outcome.add(new Paragraph(getTranslation(
                "registration.bring.preview",
                preview.rows().size(),
                preview.faults().size())));
        var faults = new UnorderedList();
        preview.faults().stream()
                .limit(MOST_FAULTS_SHOWN)
                .forEach(fault -> faults.add(new ListItem(
                        getTranslation("registration.bring.fault", fault.line(), fault.column(), fault.value()))));
        outcome.add(faults);
        if (!preview.rows().isEmpty()) {
            var write = new Button(
                    getTranslation("registration.bring.write", preview.rows().size()), click -> {
                        bringIn.write(meeting, preview.rows());
                        changed.run();
                    });
            write.addThemeName("primary");
            write.setId("write-participants");
            outcome.add(write);
        }
    }
}
