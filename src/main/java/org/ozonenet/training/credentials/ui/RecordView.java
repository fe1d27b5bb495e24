package org.ozonenet.training.credentials.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.ozonenet.kernel.Lang;
import org.ozonenet.shell.CardList;
import org.ozonenet.shell.EmptyState;
import org.ozonenet.shell.PageHeader;
import org.ozonenet.shell.Reader;
import org.ozonenet.training.assessment.Assessments;
import org.ozonenet.training.assessment.CompetencyRecords;
import org.ozonenet.training.assessment.Evidence;
import org.ozonenet.training.credentials.CertificateLine;
import org.ozonenet.training.credentials.Certificates;
import org.ozonenet.training.schemes.Schemes;

/** The reader's own certificates, and what they have shown so far. */
@Route("training/record")
@Menu(title = "credentials.record.menu", order = 31, icon = "record")
@PermitAll
class RecordView extends Div implements HasDynamicTitle, AfterNavigationObserver {

    private final Certificates certificates;
    private final CompetencyRecords records;
    private final Assessments assessments;
    private final ClaimPart claims;
    private final Schemes schemes;
    private final Reader reader;

    RecordView(
            Certificates certificates,
            CompetencyRecords records,
            Assessments assessments,
            ClaimPart claims,
            Schemes schemes,
            Reader reader) {
        this.certificates = certificates;
        this.records = records;
        this.assessments = assessments;
        this.claims = claims;
        this.schemes = schemes;
        this.reader = reader;
        addClassName("ozn-page");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        add(new PageHeader(getTranslation("credentials.record.title"))
                .withLine(getTranslation("credentials.record.line")));
        claims.show();
        add(mine(), shown(), watched(), section("credentials.claims", claims));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("credentials.record.title");
    }

    private Section mine() {
        var lines = certificates.mine();
        if (lines.isEmpty()) {
            return section(
                    "credentials.mine",
                    new EmptyState(
                            getTranslation("credentials.mine.empty"),
                            getTranslation("credentials.mine.empty.what-to-do")));
        }
        var cards = new CardList();
        cards.show(lines, this::card);
        return section("credentials.mine", cards);
    }

    private Component card(CertificateLine line) {
        var listed = new Checkbox(getTranslation("credentials.listed"), line.listed());
        listed.addValueChangeListener(change -> certificates.list(line.id(), change.getValue()));
        var language = new Select<Lang>();
        language.setLabel(getTranslation("credentials.language"));
        language.setItems(Lang.values());
        language.setItemLabelGenerator(Lang::ownName);
        language.setValue(line.language());
        language.addValueChangeListener(change -> certificates.printIn(line.id(), change.getValue()));
        var paper = new Anchor("certificate/" + line.id().value(), getTranslation("credentials.paper.open"));
        paper.getElement().setAttribute("router-ignore", true);
        return new Div(new CertificateCard(line, false, reader), new Div(paper), language, listed);
    }

    private Section shown() {
        var units = records.mine();
        if (units.isEmpty()) {
            return section(
                    "credentials.shown",
                    new EmptyState(
                            getTranslation("credentials.shown.empty"),
                            getTranslation("credentials.shown.empty.what-to-do")));
        }
        var cards = new CardList();
        cards.show(units, line -> {
            var list = new UnorderedList();
            line.evidence().forEach(piece -> list.add(new ListItem(said(piece))));
            return new Div(
                    new H3(line.unit().value() + " "
                            + schemes.title(line.unit()).in(reader.lang())),
                    list);
        });
        return section("credentials.shown", cards);
    }

    private String said(Evidence piece) {
        var sentence = getTranslation("credentials.evidence." + piece.source().name()) + " · "
                + reader.formats().day(piece.on());
        return piece.withdrawnAt() == null
                ? sentence
                : sentence + " · " + getTranslation("credentials.evidence.withdrawn");
    }

    private Section watched() {
        var list = new UnorderedList();
        assessments.ofMe().forEach(line -> {
            var link = new Anchor("assess/" + line.id().value(), line.unit().value());
            link.getElement().setAttribute("router-ignore", true);
            list.add(new ListItem(
                    link,
                    new com.vaadin.flow.component.html.Span(" · "
                            + getTranslation(
                                    "assessment.result.SIGNED." + line.result().name()))));
        });
        return section("credentials.watched", list);
    }

    private Section section(String title, Component part) {
        return new Section(new H2(getTranslation(title)), part);
    }
}
