package org.ozonenet.twinning.incidents.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Id;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.shell.Note;
import org.ozonenet.shell.PageHeader;
import org.ozonenet.shell.TlpBadge;
import org.ozonenet.twinning.ExchangeId;
import org.ozonenet.twinning.ExchangeSheet;
import org.ozonenet.twinning.Exchanges;
import org.ozonenet.twinning.incidents.IncidentDraft;
import org.ozonenet.twinning.incidents.IncidentDrafts;
import org.ozonenet.twinning.incidents.IncidentFacts;
import org.ozonenet.twinning.incidents.IncidentField;
import org.ozonenet.twinning.incidents.IncidentId;
import org.ozonenet.twinning.incidents.IncidentIncompleteException;
import org.ozonenet.twinning.incidents.IncidentReporting;
import org.ozonenet.twinning.incidents.IncidentSheet;
import org.ozonenet.twinning.incidents.Incidents;
import org.ozonenet.twinning.incidents.Suspicion;

/** Where an incident is reported, and where more is said about one later. What is typed is kept at each change. */
@Route("twinning/:" + IncidentLinks.EXCHANGE + "/incident")
@PermitAll
class IncidentFormView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final Exchanges exchanges;
    private final Incidents incidents;
    private final IncidentDrafts drafts;
    private final IncidentReporting reporting;
    private final IncidentWords words;
    private final Clock clock;
    private final Div outcome = new Div();
    private final Paragraph kept = new Paragraph();
    private final Button send = new Button();
    private @Nullable IncidentForm form;
    private @Nullable IncidentDraft draft;

    IncidentFormView(
            Exchanges exchanges,
            Incidents incidents,
            IncidentDrafts drafts,
            IncidentReporting reporting,
            IncidentWords words,
            Clock clock) {
        this.exchanges = exchanges;
        this.incidents = incidents;
        this.drafts = drafts;
        this.reporting = reporting;
        this.words = words;
        this.clock = clock;
        addClassName("ozn-page");
        kept.addClassName("ozn-secondary");
        kept.getElement().setAttribute("role", "status");
        send.addThemeName("primary");
        send.setDisableOnClick(true);
        send.addClickListener(click -> send());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var sheet = event.getRouteParameters()
                .get(IncidentLinks.EXCHANGE)
                .filter(Id::isValid)
                .filter(id -> id.length() <= 40)
                .map(ExchangeId::new)
                .flatMap(exchanges::sheet)
                .filter(ExchangeSheet::mayWrite)
                .orElseThrow(NotFoundException::new);
        var asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(IncidentLinks.INCIDENT)
                .filter(Id::isValid)
                .map(IncidentId::new);
        var begun = asked.flatMap(id -> drafts.open(sheet.id(), id))
                .or(() -> asked.flatMap(id -> sent(sheet, id)))
                .orElseGet(() -> blank(sheet));
        draft = begun;
        form = new IncidentForm(sheet, begun, words, incidents, this::keep);
        send.setText(getTranslation(begun.seen() == 0 ? "incidents.send" : "incidents.save"));
        removeAll();
        add(
                new PageHeader(getPageTitle())
                        .withLine(getTranslation("incidents.form.line"))
                        .withPart(new TlpBadge(Tlp.AMBER)),
                form,
                outcome,
                kept,
                send);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("incidents.form.title");
    }

    /** What an incident of the own side says now, to say more. */
    private Optional<IncidentDraft> sent(ExchangeSheet sheet, IncidentId id) {
        return incidents
                .sheet(id)
                .filter(IncidentSheet::mayChange)
                .filter(found -> found.line().exchange().equals(sheet.id()))
                .map(found -> new IncidentDraft(
                        id,
                        sheet.id(),
                        found.line().country(),
                        found.steps().size(),
                        found.line().facts()));
    }

    private IncidentDraft blank(ExchangeSheet sheet) {
        var facts = new EnumMap<IncidentField, String>(IncidentField.class);
        facts.put(IncidentField.STATUS, Suspicion.SUSPECTED.name());
        facts.put(
                IncidentField.FOUND_AT,
                clock.instant().truncatedTo(ChronoUnit.MINUTES).toString());
        if (sheet.posts().size() == 1) {
            facts.put(IncidentField.POST, sheet.posts().iterator().next().value());
        }
        return new IncidentDraft(
                IncidentId.random(), sheet.id(), sheet.sides().iterator().next(), 0, new IncidentFacts(facts));
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
            IncidentLinks.open(now.exchange(), reporting.send(now));
        } catch (IncidentIncompleteException e) {
            fields.mark(e.fields());
            outcome.add(new Note(Note.Kind.ERROR, getTranslation("twinning.form.look-at-fields")));
            send.setEnabled(true);
        }
    }
}
