package org.ozonenet.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import org.ozonenet.access.ActsFor;
import org.ozonenet.directory.SystemDraft;
import org.ozonenet.directory.Systems;
import org.ozonenet.shell.CardList;
import org.ozonenet.shell.EmptyState;
import org.ozonenet.shell.Facts;
import org.ozonenet.shell.Note;
import org.ozonenet.shell.PageHeader;
import org.ozonenet.shell.Reader;

/** Which other systems may read the directory: letting one in, ending it, and what each asked for. */
@Route(SystemsView.ROUTE)
@PermitAll
class SystemsView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    static final String ROUTE = DirectoryView.ROUTE + "/systems";
    private static final int USUAL_DAYS = 180;
    private static final int MOST_DAYS = 400;

    private final Systems systems;
    private final SystemOffers offers;
    private final Reader reader;

    SystemsView(Systems systems, SystemOffers offers, Reader reader) {
        this.systems = systems;
        this.offers = offers;
        this.reader = reader;
        addClassName("ozn-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new Div());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("directory.systems.title");
    }

    private void show(Div told) {
        removeAll();
        var lines = systems.all();
        var description = new Anchor("api/v1/openapi.json", getTranslation("directory.systems.description"));
        description.setRouterIgnore(true);
        add(
                new PageHeader(getPageTitle()).withLine(getTranslation("directory.systems.line")),
                new Paragraph(description),
                told,
                form());
        if (lines.isEmpty()) {
            add(new EmptyState(
                    getTranslation("directory.systems.none"), getTranslation("directory.systems.none.what-to-do")));
        } else {
            var cards = new CardList();
            cards.show(lines, this::card);
            add(cards);
        }
        add(new RouterLink(getTranslation("directory.back"), DirectoryView.class));
    }

    private Details form() {
        var system = new TextField(getTranslation("directory.systems.name"));
        system.setMaxLength(80);
        system.setRequiredIndicatorVisible(true);
        system.setErrorMessage(getTranslation("directory.form.required"));
        var reads = new ComboBox<ActsFor>(getTranslation("directory.systems.reads"));
        reads.setItems(offers.all());
        reads.setItemLabelGenerator(offers::name);
        reads.setRequiredIndicatorVisible(true);
        reads.setErrorMessage(getTranslation("directory.form.required"));
        var days = new IntegerField(getTranslation("directory.systems.days"));
        days.setMin(1);
        days.setMax(MOST_DAYS);
        days.setValue(USUAL_DAYS);
        days.setErrorMessage(getTranslation("directory.systems.days.wrong", MOST_DAYS));
        var letIn = new Button(getTranslation("directory.systems.let-in"), click -> {
            var asked = days.getValue();
            system.setInvalid(system.getValue().isBlank());
            reads.setInvalid(reads.isEmpty());
            days.setInvalid(asked == null || asked < 1 || asked > MOST_DAYS);
            if (!system.isInvalid() && !reads.isInvalid() && asked != null && !days.isInvalid()) {
                var chosen = reads.getValue();
                show(told(systems.letIn(
                        new SystemDraft(system.getValue().strip(), chosen.function(), chosen.scope(), asked))));
            }
        });
        var fields = new Div(system, reads, days, letIn);
        fields.addClassName("ozn-dir-report");
        return new Details(getTranslation("directory.systems.new"), fields);
    }

    private Div told(Systems.Made made) {
        var secret = new TextField(getTranslation("directory.systems.token"));
        secret.setValue(made.token());
        secret.setReadOnly(true);
        secret.setWidthFull();
        return new Div(new Note(Note.Kind.WARNING, getTranslation("directory.systems.token.once")), secret);
    }

    private Article card(Systems.Line line) {
        var formats = reader.formats();
        var by = line.madeBy() == null ? getTranslation("directory.verified.by-somebody") : line.madeBy();
        var facts = new Facts()
                .with(getTranslation("directory.systems.reads"), offers.name(line.reads()))
                .with(
                        getTranslation("directory.systems.made"),
                        getTranslation("directory.systems.made-by", by, formats.moment(line.madeAt())))
                .with(
                        getTranslation("directory.systems.until"),
                        line.open() ? formats.moment(line.until()) : getTranslation("directory.systems.over"));
        var card = new Article(new H2(line.system()), facts);
        if (line.open()) {
            card.add(new Button(getTranslation("directory.systems.withdraw"), click -> {
                systems.withdraw(line.id());
                show(new Div());
            }));
        }
        card.add(uses(line));
        return card;
    }

    private Details uses(Systems.Line line) {
        var details = new Details(getTranslation("directory.systems.uses"));
        details.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                var list = new UnorderedList();
                systems.uses(line.id())
                        .forEach(use -> list.add(new ListItem(getTranslation(
                                "directory.systems.use",
                                reader.formats().moment(use.at()),
                                use.asked(),
                                Integer.toString(use.status()),
                                use.entries()))));
                details.removeAll();
                details.add(
                        list.getChildren().findAny().isPresent()
                                ? list
                                : new Paragraph(getTranslation("directory.systems.never-used")));
            }
        });
        return details;
    }
}
