package org.ozonenet.meetings.reports.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.ozonenet.meetings.MeetingId;
import org.ozonenet.meetings.reports.MeetingReports;
import org.ozonenet.meetings.reports.ReportFiles;
import org.ozonenet.shell.MadeFile;
import org.ozonenet.shell.Reader;

/** The report of a meeting to take along, in the language of the page and as it is at that moment. */
@SpringComponent
class ReportLinks {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final MeetingReports reports;
    private final ReportFiles files;
    private final Reader reader;

    ReportLinks(MeetingReports reports, ReportFiles files, Reader reader) {
        this.reports = reports;
        this.files = files;
        this.reader = reader;
    }

    Div to(MeetingId meeting) {
        var links = new Div();
        links.addClassName("ozn-marks");
        var name = "report-" + meeting.value();
        links.add(
                MadeFile.link(
                        links.getTranslation("reports.docx"),
                        name + ".docx",
                        DOCX,
                        () -> files.docx(reports.of(meeting, reader.lang()))),
                MadeFile.link(
                        links.getTranslation("reports.pdf"),
                        name + ".pdf",
                        "application/pdf",
                        () -> files.pdf(reports.of(meeting, reader.lang()))));
        return links;
    }
}
