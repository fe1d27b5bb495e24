package org.ozonenet.twinning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ozonenet.documents.ui.DocumentPanel;
import org.ozonenet.kernel.Id;
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
    private final Div news = new Div();
    private String title = "";
    private @Nullable EnquirySheet shown;
    private EnquiryActs.@Nullable Acts current;

    EnquiryView(
            Enquiries enquiries,
            EnquiryAnswering answering,
            EnquiryActs acts,
            DocumentPanel documents,
            EvidenceFiles evidence,
            TwinningWords words,
            LivePages live) {
        this.enquiries = enquiries;
        this.answering = answering;
        this.acts = acts;
        this.documents = documents;
        this.evidence = evidence;
        this.words = words;
        addClassName("ozn-page");
        news.getElement().setAttribute("role", "status");
        live.watch(this, exchange -> shown != null && shown.line().exchange().equals(exchange), this::look);
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
        show(sheet.line().id(), List.of());
    }

    /** Shows what is new; where the reader is writing an answer, only that there is something. */
    private void look() {
        var before = shown;
        if (before == null) {
            return;
        }
        var now = enquiries.sheet(before.line().id());
        if (now.isEmpty()) {
            UI.getCurrent().getPage().reload();
        } else if (now.get().steps().size() > before.steps().size()) {
            if (current != null && current.isBegun()) {
                news.removeAll();
                news.add(
                        new Note(Note.Kind.INFO, getTranslation("twinning.news")),
                        new Button(
                                getTranslation("twinning.news.show"),
                                click -> show(before.line().id(), List.of())));
            } else {
                show(before.line().id(), List.of());
            }
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(EnquiryId id, List<Component> told) {
        var sheet = enquiries.sheet(id).orElseThrow(NotFoundException::new);
        shown = sheet;
        news.removeAll();
        var line = sheet.line();
        title = words.form(line.template()) + " · " + line.number();
        removeAll();
        var header = new PageHeader(title)
                .withLine(getTranslation("twinning.asks", words.country(line.asking()), words.country(line.answering()))
                        + " · " + getTranslation("twinning.state." + line.state()))
                .withPart(new TlpBadge(sheet.subject().marking()))
                .withActions(TwinningLinks.exchange(line.exchange(), getTranslation("twinning.back")));
        add(header, news);
        told.forEach(this::add);
        if (line.late()) {
            add(new Note(Note.Kind.WARNING, getTranslation("twinning.late.note")));
        }
        add(new AskedPart(sheet, words));
        sheet.keptTexts().forEach(text -> {
            add(new Note(Note.Kind.WARNING, getTranslation("twinning.kept")));
            add(new Pre(text));
        });
        var possible = acts.of(sheet, more -> show(id, more));
        current = possible;
        add(possible.part());
        documents.show(sheet.documents());
        add(
                new Section(new H2(getTranslation("twinning.documents")), documents),
                new StepLog(sheet.steps(), words),
                new EvidenceLinks(id.value(), () -> evidence.of(id), () -> evidence.paper(id, words.lang())));
    }
}
