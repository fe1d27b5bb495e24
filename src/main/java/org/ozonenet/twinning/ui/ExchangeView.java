package org.ozonenet.twinning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
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
import org.ozonenet.kernel.Tlp;
import org.ozonenet.shell.CardList;
import org.ozonenet.shell.EmptyState;
import org.ozonenet.shell.Note;
import org.ozonenet.shell.PageHeader;
import org.ozonenet.shell.TlpBadge;
import org.ozonenet.twinning.ExchangeId;
import org.ozonenet.twinning.ExchangeKeeping;
import org.ozonenet.twinning.ExchangeSheet;
import org.ozonenet.twinning.Exchanges;
import org.ozonenet.twinning.Threshold;
import org.ozonenet.twinning.enquiries.Enquiries;
import org.ozonenet.twinning.enquiries.EnquiryDraft;
import org.ozonenet.twinning.enquiries.EnquiryDrafts;

/** An exchange: its terms for those who have not accepted them, its inside for those who have. */
@Route("twinning/:" + ExchangeView.ID)
@PermitAll
class ExchangeView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    static final String ID = "exchange";

    private static final int TERMS = 5;

    private final Exchanges exchanges;
    private final ExchangeKeeping keeping;
    private final Enquiries enquiries;
    private final EnquiryDrafts drafts;
    private final ExchangeParts parts;
    private final DocumentPanel documents;
    private final TwinningWords words;
    private final Div asked = new Div();
    private String title = "";
    private @Nullable ExchangeId inside;

    ExchangeView(
            Exchanges exchanges,
            ExchangeKeeping keeping,
            Enquiries enquiries,
            EnquiryDrafts drafts,
            ExchangeParts parts,
            DocumentPanel documents,
            TwinningWords words,
            LivePages live) {
        this.exchanges = exchanges;
        this.keeping = keeping;
        this.enquiries = enquiries;
        this.drafts = drafts;
        this.parts = parts;
        this.documents = documents;
        this.words = words;
        addClassName("ozn-page");
        live.watch(this, exchange -> exchange.equals(inside), this::look);
    }

    /** Whoever is outside is answered as if there were no such exchange. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get(ID)
                .filter(Id::isValid)
                .filter(id -> id.length() <= 40)
                .map(ExchangeId::new)
                .orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(ExchangeId id) {
        removeAll();
        var sheet = exchanges.sheet(id);
        if (sheet.isPresent()) {
            inside(sheet.get());
        } else {
            threshold(exchanges.threshold(id).orElseThrow(NotFoundException::new));
        }
    }

    private void threshold(Threshold before) {
        title = words.countries(before.parties().stream()
                .map(party -> party.country())
                .distinct()
                .toList());
        add(
                new PageHeader(title).withLine(getTranslation("twinning.exchange-state." + before.state())),
                new Section(new H2(getTranslation("twinning.purpose")), new Paragraph(before.purpose())));
        if (before.mayAgree()) {
            add(primary("twinning.agree", () -> keeping.agree(before.id()), before.id()));
        } else if (!before.state().isOpen()) {
            add(new Note(Note.Kind.INFO, getTranslation("twinning.closed-to-you." + before.state())));
        } else {
            var terms = new UnorderedList();
            for (var number = 1; number <= TERMS; number++) {
                terms.add(new ListItem(getTranslation("twinning.terms." + number)));
            }
            add(
                    new Section(new H2(getTranslation("twinning.terms")), terms),
                    primary("twinning.accept", () -> keeping.enter(before.id()), before.id()));
        }
    }

    private void inside(ExchangeSheet sheet) {
        title = sheet.title();
        var header = new PageHeader(title)
                .withLine(words.countries(sheet.countries()) + " · "
                        + getTranslation("twinning.exchange-state." + sheet.state()))
                .withPart(new TlpBadge(Tlp.AMBER));
        if (sheet.mayWrite()) {
            header.withActions(TwinningLinks.ask(sheet.id(), null, null, getTranslation("twinning.ask")));
        }
        parts.actions(sheet).forEach(header::withActions);
        add(header);
        var remark = sheet.remark();
        if (!sheet.state().isOpen()) {
            add(new Note(
                    Note.Kind.WARNING,
                    getTranslation("twinning.not-open." + sheet.state()) + (remark == null ? "" : " " + remark)));
        }
        if (sheet.sides().isEmpty()) {
            add(new Note(Note.Kind.WARNING, getTranslation("twinning.glass.inside")));
        }
        inside = sheet.id();
        add(asked);
        look();
        parts.of(sheet).forEach(this::add);
        documents.show(sheet.id().documents());
        add(new Section(new H2(getTranslation("twinning.documents")), documents));
        add(parts.members(sheet, () -> show(sheet.id())), parts.invited(sheet, () -> show(sheet.id())));
        add(new Section(new H2(getTranslation("twinning.purpose")), new Paragraph(sheet.purpose())));
    }

    /** The enquiries as they are now; a page whose reader is outside by now starts anew. */
    private void look() {
        var id = inside;
        asked.removeAll();
        if (id != null && exchanges.sheet(id).isPresent()) {
            asked.add(asked(id));
        } else {
            getUI().ifPresent(ui -> ui.getPage().reload());
        }
    }

    private Component asked(ExchangeId id) {
        var section = new Section(new H2(getTranslation("twinning.enquiries")));
        var begun = drafts.mine(id);
        if (!begun.isEmpty()) {
            section.add(begun(begun));
        }
        var lines = enquiries.of(id);
        if (lines.isEmpty()) {
            section.add(new EmptyState(
                    getTranslation("twinning.enquiries.none"), getTranslation("twinning.enquiries.none.what-to-do")));
        } else {
            var cards = new CardList();
            cards.show(lines, line -> new EnquiryCard(line, words));
            section.add(cards);
        }
        return section;
    }

    private Component begun(List<EnquiryDraft> begun) {
        var list = new UnorderedList();
        begun.forEach(draft -> list.add(new ListItem(
                EnquiryFormView.toDraft(draft, getTranslation("twinning.draft", words.form(draft.template()))))));
        return list;
    }

    private Button primary(String key, Runnable act, ExchangeId id) {
        var button = new Button(getTranslation(key), click -> {
            act.run();
            show(id);
        });
        button.addThemeName("primary");
        return button;
    }
}
