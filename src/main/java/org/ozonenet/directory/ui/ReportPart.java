package org.ozonenet.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.ozonenet.directory.ContactReports;
import org.ozonenet.directory.EntryId;
import org.ozonenet.directory.EntryProfile;
import org.ozonenet.directory.ReportDraft;
import org.ozonenet.shell.Note;

/** Where a reader says that a contact is not right, and its keeper sees what was said and decides. */
final class ReportPart extends Div {

    private final ContactReports reports;
    private final EntryId entry;
    private final Runnable changed;

    /** @param changed what to do when a report came or went */
    ReportPart(ContactReports reports, EntryProfile profile, Runnable changed) {
        this.reports = reports;
        this.entry = profile.card().id();
        this.changed = changed;
        var waiting = reports.waiting(entry);
        if (waiting > 0) {
            add(new Note(Note.Kind.WARNING, getTranslation("directory.report.waiting", waiting)));
        }
        if (profile.mayKeep() && waiting > 0) {
            add(new H2(getTranslation("directory.report.to-decide")), toDecide());
        }
        if (!profile.card().vacant()) {
            add(form());
        }
    }

    private UnorderedList toDecide() {
        var list = new UnorderedList();
        for (var report : reports.open(entry)) {
            var by = report.by() == null ? getTranslation("directory.verified.by-somebody") : report.by();
            var item = new ListItem();
            item.add(new Paragraph(getTranslation(
                    "directory.report.line",
                    getTranslation("directory.report.kind." + report.draft().kind()),
                    by,
                    report.draft().says())));
            if (report.draft().source() != null) {
                item.add(new Paragraph(getTranslation(
                        "directory.report.known-from", report.draft().source())));
            }
            item.add(
                    new Button(getTranslation("directory.report.right"), click -> decide(report, true)),
                    new Button(getTranslation("directory.report.not-right"), click -> decide(report, false)));
            list.add(item);
        }
        return list;
    }

    private void decide(ContactReports.OpenReport report, boolean right) {
        reports.decide(report.id(), right);
        changed.run();
    }

    private Details form() {
        var kind = new Select<ReportDraft.Kind>();
        kind.setLabel(getTranslation("directory.report.what"));
        kind.setItems(ReportDraft.Kind.values());
        kind.setItemLabelGenerator(each -> getTranslation("directory.report.kind." + each));
        kind.setValue(ReportDraft.Kind.BOUNCED);
        var says = new TextArea(getTranslation("directory.report.says"));
        says.setMaxLength(1000);
        says.setRequiredIndicatorVisible(true);
        says.setErrorMessage(getTranslation("directory.form.required"));
        var source = new TextField(getTranslation("directory.report.source"));
        source.setMaxLength(1000);
        source.setRequiredIndicatorVisible(true);
        source.setErrorMessage(getTranslation("directory.form.required"));
        source.setVisible(false);
        kind.addValueChangeListener(change -> source.setVisible(change.getValue() == ReportDraft.Kind.CORRECTION));
        var send = new Button(getTranslation("directory.report.send"), click -> {
            says.setInvalid(says.getValue().isBlank());
            source.setInvalid(source.isVisible() && source.getValue().isBlank());
            if (!says.isInvalid() && !source.isInvalid()) {
                var known = source.isVisible() ? source.getValue().strip() : null;
                reports.report(
                        entry, new ReportDraft(kind.getValue(), says.getValue().strip(), known));
                changed.run();
            }
        });
        var fields = new Div(kind, says, source, send);
        fields.addClassName("ozn-dir-report");
        return new Details(getTranslation("directory.report.title"), fields);
    }
}
