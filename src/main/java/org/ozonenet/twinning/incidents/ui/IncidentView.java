package org.ozonenet.twinning.incidents.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Stream;
import org.ozonenet.documents.ui.DocumentPanel;
import org.ozonenet.kernel.Id;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.reference.identifier.Comparison;
import org.ozonenet.shell.Facts;
import org.ozonenet.shell.Note;
import org.ozonenet.shell.PageHeader;
import org.ozonenet.shell.TlpBadge;
import org.ozonenet.twinning.evidence.EvidenceFiles;
import org.ozonenet.twinning.incidents.IncidentField;
import org.ozonenet.twinning.incidents.IncidentId;
import org.ozonenet.twinning.incidents.IncidentReporting;
import org.ozonenet.twinning.incidents.IncidentSheet;
import org.ozonenet.twinning.incidents.Incidents;
import org.ozonenet.twinning.ui.EvidenceLinks;
import org.ozonenet.twinning.ui.TwinningLinks;

/** An incident: what is known, what the instrument says about what was declared, photos, and what happened since. */
@Route("twinning/:" + IncidentLinks.EXCHANGE + "/incidents/:" + IncidentLinks.INCIDENT)
@PermitAll
class IncidentView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private static final int LONGEST_NOTE = 4_000;

    private final Incidents incidents;
    private final IncidentReporting reporting;
    private final DocumentPanel documents;
    private final AlertPart alert;
    private final EvidenceFiles evidence;
    private final IncidentWords words;
    private String title = "";

    IncidentView(
            Incidents incidents,
            IncidentReporting reporting,
            DocumentPanel documents,
            AlertPart alert,
            EvidenceFiles evidence,
            IncidentWords words) {
        this.incidents = incidents;
        this.reporting = reporting;
        this.documents = documents;
        this.alert = alert;
        this.evidence = evidence;
        this.words = words;
        addClassName("ozn-page");
    }

    /** Whoever may not read it, or asks for it in another exchange, is answered as if it were not there. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var exchange = event.getRouteParameters().get(IncidentLinks.EXCHANGE).orElse("");
        var sheet = event.getRouteParameters()
                .get(IncidentLinks.INCIDENT)
                .filter(Id::isValid)
                .map(IncidentId::new)
                .flatMap(incidents::sheet)
                .filter(found -> found.line().exchange().value().equals(exchange))
                .orElseThrow(NotFoundException::new);
        show(sheet);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(IncidentSheet sheet) {
        var line = sheet.line();
        title = words.title(line);
        removeAll();
        var header = new PageHeader(title)
                .withLine(words.where(line.facts(), line.country()) + " · " + words.country(line.country()))
                .withPart(new TlpBadge(Tlp.AMBER))
                .withActions(TwinningLinks.exchange(line.exchange(), getTranslation("twinning.back")));
        if (sheet.mayChange()) {
            header.withActions(IncidentLinks.toForm(line.exchange(), line.id(), getTranslation("incidents.more")));
        }
        add(header);
        sheet.comparison().ifPresent(comparison -> add(new Note(kind(comparison), words.comparison(comparison))));
        for (var part : IncidentField.Part.values()) {
            facts(sheet, part);
        }
        documents.show(sheet.documents());
        add(new Section(new H2(getTranslation("incidents.photos")), documents));
        add(alert.of(line.id(), () -> incidents.sheet(line.id()).ifPresent(this::show)));
        add(new IncidentLog(sheet.steps(), words));
        add(new EvidenceLinks(
                line.id().value(), () -> evidence.of(line.id()), () -> evidence.paper(line.id(), words.lang())));
        if (sheet.mayNote()) {
            add(note(sheet));
        }
    }

    private static Note.Kind kind(Comparison comparison) {
        return switch (comparison.finding()) {
            case AS_DECLARED, NOTHING_DECLARED -> Note.Kind.INFO;
            case LABORATORY, NOT_KNOWN, NOT_WHOLE -> Note.Kind.DOUBT;
            case AIR, MIXED, ANOTHER_GAS -> Note.Kind.WARNING;
        };
    }

    private void facts(IncidentSheet sheet, IncidentField.Part part) {
        var facts = new Facts();
        var filled = Stream.of(IncidentField.values())
                .filter(field -> field.part() == part)
                .filter(field -> sheet.line().facts().text(field).isPresent())
                .toList();
        filled.forEach(field -> facts.with(
                words.field(field),
                words.value(field, sheet.line().facts().text(field).orElse(""))));
        if (!filled.isEmpty()) {
            add(new Section(new H2(getTranslation("incidents.part." + part)), facts));
        }
    }

    private Component note(IncidentSheet sheet) {
        var text = new TextArea(getTranslation("incidents.note"));
        text.setHelperText(getTranslation("twinning.form.note.hint"));
        text.setMaxLength(LONGEST_NOTE);
        var send = new Button(getTranslation("incidents.note.send"), click -> {
            text.setErrorMessage(getTranslation("twinning.words.missing"));
            text.setInvalid(text.getValue().isBlank());
            if (!text.isInvalid()) {
                reporting.note(sheet.line().id(), text.getValue());
                incidents.sheet(sheet.line().id()).ifPresent(this::show);
            }
        });
        var form = new Div(text, send);
        form.addClassName("ozn-form");
        return form;
    }
}
