package org.ozonenet.twinning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.ozonenet.documents.ui.DocumentPanel;
import org.ozonenet.kernel.Id;
import org.ozonenet.shell.Facts;
import org.ozonenet.shell.Note;
import org.ozonenet.shell.PageHeader;
import org.ozonenet.shell.TlpBadge;
import org.ozonenet.twinning.enquiries.Enquiries;
import org.ozonenet.twinning.enquiries.EnquiryAnswering;
import org.ozonenet.twinning.enquiries.EnquiryId;
import org.ozonenet.twinning.enquiries.EnquirySheet;
import org.ozonenet.twinning.enquiries.EnquiryState;
import org.ozonenet.twinning.enquiries.StepKind;
import org.ozonenet.twinning.evidence.EvidenceFiles;

/** An enquiry: what is asked and answered, each in the reader's language, what may be done, and what happened. */
@Route("twinning/:" + ExchangeView.ID + "/enquiries/:" + EnquiryView.ID)
@PermitAll
class EnquiryView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    static final String ID = "enquiry";

    private final Enquiries enquiries;
    private final EnquiryAnswering answering;
    private final EnquiryActs acts;
    private final DocumentPanel documents;
    private final EvidenceFiles evidence;
    private final TwinningWords words;
    private String title = "";

    EnquiryView(
            Enquiries enquiries,
            EnquiryAnswering answering,
            EnquiryActs acts,
            DocumentPanel documents,
            EvidenceFiles evidence,
            TwinningWords words) {
        this.enquiries = enquiries;
        this.answering = answering;
        this.acts = acts;
        this.documents = documents;
        this.evidence = evidence;
        this.words = words;
        addClassName("ozn-page");
    }

    /** Whoever may not read it, or asks for it in another exchange, is answered as if it were not there. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var exchange = event.getRouteParameters().get(ExchangeView.ID).orElse("");
        var sheet = event.getRouteParameters()
                .get(ID)
                .filter(Id::isValid)
                .map(EnquiryId::new)
                .flatMap(enquiries::sheet)
                .filter(found -> found.line().exchange().value().equals(exchange))
                .orElseThrow(NotFoundException::new);
        if (sheet.line().state() == EnquiryState.SENT && sheet.possible().contains(StepKind.ACCEPT)) {
            answering.see(sheet.line().id());
        }
        show(sheet.line().id());
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(EnquiryId id) {
        var sheet = enquiries.sheet(id).orElseThrow(NotFoundException::new);
        var line = sheet.line();
        title = words.form(line.template()) + " · " + line.number();
        removeAll();
        var header = new PageHeader(title)
                .withLine(getTranslation("twinning.asks", words.country(line.asking()), words.country(line.answering()))
                        + " · " + getTranslation("twinning.state." + line.state()))
                .withPart(new TlpBadge(sheet.subject().marking()))
                .withActions(TwinningLinks.exchange(line.exchange(), getTranslation("twinning.back")));
        add(header);
        if (line.late()) {
            add(new Note(Note.Kind.WARNING, getTranslation("twinning.late.note")));
        }
        add(subject(sheet), questions(sheet));
        sheet.keptTexts().forEach(text -> {
            add(new Note(Note.Kind.WARNING, getTranslation("twinning.kept")));
            add(new Pre(text));
        });
        add(acts.of(sheet, () -> show(id)));
        documents.show(sheet.documents());
        add(
                new Section(new H2(getTranslation("twinning.documents")), documents),
                new StepLog(sheet.steps(), words),
                new EvidenceLinks(id.value(), () -> evidence.of(id), () -> evidence.paper(id, words.lang())));
    }

    private Section subject(EnquirySheet sheet) {
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

    private Section questions(EnquirySheet sheet) {
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
