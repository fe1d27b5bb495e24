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
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Id;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.reference.PostId;
import org.ozonenet.shell.Note;
import org.ozonenet.shell.PageHeader;
import org.ozonenet.shell.Reader;
import org.ozonenet.shell.TlpBadge;
import org.ozonenet.twinning.Authority;
import org.ozonenet.twinning.ExchangeId;
import org.ozonenet.twinning.ExchangeSheet;
import org.ozonenet.twinning.Exchanges;
import org.ozonenet.twinning.enquiries.EnquiryAsking;
import org.ozonenet.twinning.enquiries.EnquiryDraft;
import org.ozonenet.twinning.enquiries.EnquiryDrafts;
import org.ozonenet.twinning.enquiries.EnquiryId;
import org.ozonenet.twinning.enquiries.IncompleteFormException;
import org.ozonenet.twinning.enquiries.Template;
import org.ozonenet.twinning.enquiries.Urgency;

/** Where an enquiry is written and sent. What is typed is kept at each change. */
@Route("twinning/:" + ExchangeView.ID + "/ask")
@PermitAll
class EnquiryFormView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final Exchanges exchanges;
    private final EnquiryDrafts drafts;
    private final EnquiryAsking asking;
    private final TwinningWords words;
    private final Reader reader;
    private final Div outcome = new Div();
    private final Paragraph kept = new Paragraph();
    private @Nullable EnquiryForm form;
    private @Nullable EnquiryDraft draft;

    EnquiryFormView(
            Exchanges exchanges, EnquiryDrafts drafts, EnquiryAsking asking, TwinningWords words, Reader reader) {
        this.exchanges = exchanges;
        this.drafts = drafts;
        this.asking = asking;
        this.words = words;
        this.reader = reader;
        addClassName("ozn-page");
        kept.addClassName("ozn-secondary");
        kept.getElement().setAttribute("role", "status");
    }

    static RouterLink toDraft(EnquiryDraft begun, String text) {
        var link = new RouterLink(text, EnquiryFormView.class, TwinningLinks.parameters(begun.exchange()));
        link.setQueryParameters(
                QueryParameters.simple(Map.of("draft", begun.id().value())));
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
        var begun = parameter(event.getLocation(), "draft")
                .filter(Id::isValid)
                .flatMap(id -> drafts.open(sheet.id(), new EnquiryId(id)))
                .orElseGet(() -> blank(sheet, event.getLocation()));
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

    private EnquiryDraft blank(ExchangeSheet sheet, Location location) {
        var own = sheet.sides().iterator().next();
        var other = parameter(location, "to")
                .filter(Iso2::isValid)
                .map(Iso2::new)
                .filter(sheet.countries()::contains)
                .or(() -> sheet.countries().stream()
                        .filter(country -> !sheet.sides().contains(country))
                        .findFirst())
                .orElseThrow(NotFoundException::new);
        var template = parameter(location, "form")
                .flatMap(id -> words.templates().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst())
                .orElse(words.templates().getFirst());
        return new EnquiryDraft(
                EnquiryId.random(),
                sheet.id(),
                template.id(),
                own,
                other,
                Authority.CUSTOMS,
                template.urgencies().stream().sorted().findFirst().orElse(Urgency.NORMAL),
                Tlp.AMBER,
                parameter(location, "post").filter(Id::isValid).map(PostId::new).orElse(null),
                Map.of(),
                template.questions().stream().map(Template.Question::id).toList(),
                "",
                words.language(),
                null);
    }

    private void keep() {
        var fields = form;
        var before = draft;
        if (fields != null && before != null) {
            var now = fields.written(before);
            draft = now;
            drafts.keep(now);
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
            TwinningLinks.open(now.exchange(), asking.send(now));
        } catch (IncompleteFormException e) {
            fields.mark(e.fields());
            outcome.add(new Note(Note.Kind.ERROR, getTranslation("twinning.form.look-at-fields")));
            getChildren()
                    .filter(Button.class::isInstance)
                    .map(Button.class::cast)
                    .forEach(button -> button.setEnabled(true));
        }
    }

    private static Optional<String> parameter(Location location, String name) {
        return location.getQueryParameters().getSingleParameter(name);
    }
}
