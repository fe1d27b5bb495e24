package org.ozonenet.twinning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Id;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.shell.Note;
import org.ozonenet.shell.PageHeader;
import org.ozonenet.shell.Reader;
import org.ozonenet.shell.TlpBadge;
import org.ozonenet.twinning.ExchangeId;
import org.ozonenet.twinning.ExchangeSheet;
import org.ozonenet.twinning.Exchanges;
import org.ozonenet.twinning.enquiries.Enquiries;
import org.ozonenet.twinning.enquiries.EnquiryAsking;
import org.ozonenet.twinning.enquiries.EnquiryDraft;
import org.ozonenet.twinning.enquiries.EnquiryDrafts;
import org.ozonenet.twinning.enquiries.EnquiryId;
import org.ozonenet.twinning.enquiries.IncompleteFormException;

/** Where an enquiry is written and sent. What is typed is kept at each change. */
@Route("twinning/:" + ExchangeView.ID + "/ask")
@PermitAll
class EnquiryFormView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private static final String DRAFT = "draft";

    private final Exchanges exchanges;
    private final EnquiryDrafts drafts;
    private final Enquiries enquiries;
    private final EnquiryAsking asking;
    private final TwinningWords words;
    private final Reader reader;
    private final Div outcome = new Div();
    private final Paragraph kept = new Paragraph();
    private @Nullable EnquiryForm form;
    private @Nullable EnquiryDraft draft;
    private boolean named;

    EnquiryFormView(
            Exchanges exchanges,
            EnquiryDrafts drafts,
            Enquiries enquiries,
            EnquiryAsking asking,
            TwinningWords words,
            Reader reader) {
        this.exchanges = exchanges;
        this.drafts = drafts;
        this.enquiries = enquiries;
        this.asking = asking;
        this.words = words;
        this.reader = reader;
        addClassName("ozn-page");
        kept.addClassName("ozn-secondary");
        kept.getElement().setAttribute("role", "status");
    }

    static RouterLink toDraft(EnquiryDraft begun, String text) {
        var link = new RouterLink(text, EnquiryFormView.class, TwinningLinks.parameters(begun.exchange()));
        link.setQueryParameters(QueryParameters.simple(Map.of(DRAFT, begun.id().value())));
        return link;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var sheet = event.getRouteParameters()
                .get(ExchangeView.ID)
                .filter(Id::isValid)
                .filter(id -> id.length() <= 40)
                .map(ExchangeId::new)
                .flatMap(exchanges::sheet)
                .filter(ExchangeSheet::mayWrite)
                .orElseThrow(NotFoundException::new);
        var begunAs = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(DRAFT)
                .filter(Id::isValid)
                .map(EnquiryId::new);
        var sent = begunAs.flatMap(enquiries::sheet)
                .filter(found -> found.line().exchange().equals(sheet.id()));
        if (sent.isPresent()) {
            event.forwardTo(
                    EnquiryView.class,
                    TwinningLinks.parameters(sheet.id(), sent.get().line().id()));
            return;
        }
        var begun = begunAs.flatMap(id -> drafts.open(sheet.id(), id))
                .orElseGet(() -> BlankEnquiry.of(sheet, event.getLocation(), words));
        draft = begun;
        form = new EnquiryForm(sheet, begun, words, reader, this::keep);
        var send = new Button(getTranslation("twinning.form.send"), click -> send());
        send.addThemeName("primary");
        send.setDisableOnClick(true);
        removeAll();
        add(
                new PageHeader(getPageTitle()).withLine(sheet.title()).withPart(new TlpBadge(Tlp.AMBER)),
                form,
                outcome,
                kept,
                send);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("twinning.form.title");
    }

    private void keep() {
        var fields = form;
        var before = draft;
        if (fields != null && before != null) {
            var now = fields.written(before);
            draft = now;
            drafts.keep(now);
            fields.kept();
            stayAt(now);
            kept.setText(getTranslation("twinning.form.kept"));
        }
    }

    private void send() {
        outcome.removeAll();
        var fields = form;
        var before = draft;
        if (fields == null || before == null) {
            return;
        }
        try {
            fields.mark(List.of());
            var now = fields.written(before);
            var sent = asking.send(now);
            fields.over();
            TwinningLinks.open(now.exchange(), sent);
        } catch (IncompleteFormException e) {
            fields.mark(e.fields());
            outcome.add(new Note(Note.Kind.ERROR, getTranslation("twinning.form.look-at-fields")));
            getChildren()
                    .filter(Button.class::isInstance)
                    .map(Button.class::cast)
                    .forEach(button -> button.setEnabled(true));
        }
    }

    /** From the first change on the address names the draft, so that a page opened again shows it. */
    private void stayAt(EnquiryDraft now) {
        if (!named) {
            named = true;
            var path = RouteConfiguration.forSessionScope()
                    .getUrl(EnquiryFormView.class, TwinningLinks.parameters(now.exchange()));
            getUI().ifPresent(ui -> ui.getPage()
                    .getHistory()
                    .replaceState(
                            null,
                            new Location(
                                    path,
                                    QueryParameters.simple(
                                            Map.of(DRAFT, now.id().value())))));
        }
    }
}
