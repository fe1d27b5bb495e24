package org.ozonenet.handbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.reference.Countries;
import org.ozonenet.reference.decisions.Decision;
import org.ozonenet.reference.decisions.Decisions;
import org.ozonenet.shell.Note;
import org.ozonenet.shell.PageHeader;
import org.ozonenet.shell.Reader;

/** Decision XXVIII/2 paragraph by paragraph, and what of it concerns the chosen country and why. */
@Route(DecisionView.ADDRESS)
@PermitAll
class DecisionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ADDRESS = "reference/decisions/xxviii-2";
    static final String ONLY = "only";

    private final Decisions decisions;
    private final Decision decision;
    private final Countries countries;
    private final Reader reader;
    private final CountryChoice choice;
    private final Checkbox only;
    private final Div text = new Div();

    DecisionView(Decisions decisions, Countries countries, Reader reader) {
        this.decisions = decisions;
        this.decision = decisions.hfcPhaseDown();
        this.countries = countries;
        this.reader = reader;
        addClassName("ozn-page");
        choice = new CountryChoice(
                getTranslation("handbook.decision.for-country"),
                countries.all().stream()
                        .filter(country -> country.group() != null)
                        .toList(),
                countries,
                reader.lang());
        only = new Checkbox(getTranslation("handbook.decision.only"));
        choice.addValueChangeListener(change -> go(change.isFromClient()));
        only.addValueChangeListener(change -> go(change.isFromClient()));
        var filters = new Div(choice, only);
        filters.addClassName("ozn-filters");
        add(
                new PageHeader(getTranslation("handbook.decision.title", decision.number()))
                        .withLine(decision.title().in(reader.lang())),
                new Note(Note.Kind.INFO, getTranslation("handbook.decision.own-words")),
                filters,
                text);
    }

    static String anchor(int paragraph) {
        return "p" + paragraph;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        choice.choose(asked.getSingleParameter(SchedulesView.COUNTRY).orElse(null));
        only.setValue(asked.getSingleParameter(ONLY).isPresent());
        only.setVisible(choice.chosen().isPresent());
        show(choice.chosen());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("handbook.decision.title", decision.number());
    }

    private void go(boolean byReader) {
        if (byReader) {
            var asked = new HashMap<String, String>();
            choice.chosen().ifPresent(country -> asked.put(SchedulesView.COUNTRY, country.value()));
            if (only.getValue() && choice.chosen().isPresent()) {
                asked.put(ONLY, "1");
            }
            getUI().ifPresent(ui -> ui.navigate(DecisionView.class, QueryParameters.simple(asked)));
        }
    }

    private void show(Optional<Iso2> country) {
        text.removeAll();
        country.ifPresent(chosen -> text.add(summary(chosen)));
        var sections = decision.sections().stream()
                .map(section -> new Shown(section, paragraphs(section, country)))
                .filter(shown -> !shown.paragraphs().isEmpty())
                .toList();
        text.add(navigation(sections));
        sections.forEach(section -> text.add(section(section)));
        text.add(appendixOne(), new DoubtLine(decision.numbering()), new DoubtLine(decision.itemCodes()), source());
    }

    private Component summary(Iso2 country) {
        var all = decisions.appliesTo(country).values();
        var line = new Paragraph(getTranslation(
                "handbook.decision.summary",
                countries.name(country, reader.lang()),
                all.stream().filter(one -> one.applies()).count(),
                all.size()));
        line.addClassName("ozn-lead");
        line.getElement().setAttribute("role", "status");
        return line;
    }

    private List<Article> paragraphs(Decision.Section section, Optional<Iso2> country) {
        return section.paragraphs().stream()
                .filter(paragraph -> !only.getValue()
                        || country.filter(chosen ->
                                        decisions.appliesTo(paragraph, chosen).applies())
                                .isPresent())
                .map(paragraph -> new ParagraphArticle(
                        paragraph,
                        country.flatMap(countries::find).orElse(null),
                        country.map(chosen -> decisions.appliesTo(paragraph, chosen))
                                .orElse(null),
                        reader))
                .map(Article.class::cast)
                .toList();
    }

    private Component navigation(List<Shown> sections) {
        var list = new OrderedList();
        sections.forEach(shown -> list.add(new ListItem(
                new Anchor("#" + shown.section().id(), shown.section().title().in(reader.lang())))));
        var nav = new Nav(list);
        nav.addClassName("ozn-sections");
        nav.getElement().setAttribute("aria-label", getTranslation("handbook.decision.sections"));
        nav.getElement().setAttribute("router-ignore", true);
        return nav;
    }

    private Component section(Shown shown) {
        var section = new Section(new H2(shown.section().title().in(reader.lang())));
        section.setId(shown.section().id());
        shown.paragraphs().forEach(section::add);
        return section;
    }

    private Component appendixOne() {
        var list = new UnorderedList();
        decision.equipment().forEach(equipment -> list.add(new ListItem(equipment.in(reader.lang()))));
        return new Section(new H2(getTranslation("handbook.decision.appendix-one")), list);
    }

    private Component source() {
        var source = new Div(new Anchor("https://" + decision.source(), getTranslation("handbook.decision.read-text")));
        source.addClassName("ozn-source");
        return source;
    }

    private record Shown(Decision.Section section, List<Article> paragraphs) {}
}
