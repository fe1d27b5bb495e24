package org.ozonenet.twinning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.ozonenet.shell.Facts;
import org.ozonenet.shell.Note;
import org.ozonenet.twinning.enquiries.EnquirySheet;

/** What is asked in an enquiry, and what is answered so far. */
final class AskedPart extends Composite<Div> {

    private final EnquirySheet sheet;
    private final TwinningWords words;

    AskedPart(EnquirySheet sheet, TwinningWords words) {
        this.sheet = sheet;
        this.words = words;
        getContent().add(subject(), questions());
    }

    private Section subject() {
        var subject = sheet.subject();
        var line = sheet.line();
        var form = words.template(subject.template());
        var facts = new Facts();
        facts.with(getTranslation("twinning.form.urgency"), getTranslation("twinning.urgency." + line.urgency()));
        facts.with(getTranslation("twinning.due.name"), words.moment(line.dueAt(), line.answering()));
        var proposed = sheet.proposedDue();
        if (proposed != null) {
            facts.with(getTranslation("twinning.due.proposed"), words.moment(proposed, line.answering()));
        }
        facts.with(
                getTranslation("twinning.form.addressee"), getTranslation("twinning.authority." + sheet.addressee()));
        var post = subject.post();
        if (post != null) {
            facts.with(getTranslation("twinning.form.post"), words.post(post));
        }
        form.fields().forEach(field -> {
            var text = subject.fields().get(field.id());
            if (text != null) {
                facts.with(words.in(field.label()), text);
            }
        });
        var section = new Section(new H2(getTranslation("twinning.subject")), facts);
        if (!subject.note().isBlank()) {
            section.add(StepLog.original(this, subject.note(), subject.language()));
        }
        return section;
    }

    private Section questions() {
        var form = words.template(sheet.subject().template());
        var facts = new Facts();
        form.questions().stream()
                .filter(question -> sheet.subject().questions().contains(question.id()))
                .forEach(question -> {
                    var answer = sheet.answers().get(question.id());
                    var isElsewhere = sheet.splitOff().contains(question.id());
                    var text = answer != null
                            ? getTranslation("twinning.verdict." + answer.verdict())
                            : getTranslation(isElsewhere ? "twinning.split-off" : "twinning.no-answer");
                    var value = new Div(new Span(text));
                    if (answer != null && !answer.text().isBlank()) {
                        value.add(new Paragraph(answer.text()));
                    }
                    facts.with(words.in(question.text()), value);
                });
        var section = new Section(new H2(getTranslation("twinning.questions")), facts);
        if (sheet.needsConfirmation()) {
            section.add(new Note(Note.Kind.INFO, getTranslation("twinning.unconfirmed")));
        }
        return section;
    }
}
