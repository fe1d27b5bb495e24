package org.ozonenet.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ozonenet.kernel.Lang;
import org.ozonenet.search.Search;
import org.ozonenet.search.SearchFacets;
import org.ozonenet.search.SearchHit;
import org.ozonenet.search.SearchResult;
import org.ozonenet.shell.CardList;
import org.ozonenet.shell.EmptyState;
import org.ozonenet.shell.Note;
import org.ozonenet.shell.PageHeader;
import org.ozonenet.shell.TlpBadge;

/** Everything that was found, by kind; the page's address carries what was typed. */
@Route("search")
@PermitAll
class SearchView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** The parameter of the address that carries what was typed. */
    static final String TYPED = "q";

    private static final int MOST = 100;
    private static final int LONGEST = 200;
    private static final int QUIET_MILLISECONDS = 300;

    private final transient Search search;
    private final TextField field = new TextField();
    private final Paragraph count = new Paragraph();
    private final Div results = new Div();
    private final Narrowing narrowing;

    SearchView(Search search, List<SearchFacets> rooms) {
        this.search = search;
        this.narrowing = new Narrowing(
                rooms.stream().flatMap(room -> room.facets().stream()).toList(), () -> {
                    keepInAddress(field.getValue());
                    show(field.getValue());
                });
        addClassName("ozn-page");
        field.addClassName("ozn-search-field");
        field.setLabel(getTranslation("search.page.field"));
        field.setHelperText(getTranslation("search.page.help"));
        field.setMaxLength(LONGEST);
        field.setClearButtonVisible(true);
        field.setAutofocus(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(QUIET_MILLISECONDS);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keepInAddress(change.getValue());
                show(change.getValue());
            }
        });
        count.addClassName("ozn-secondary");
        count.getElement().setAttribute("role", "status");
        add(new PageHeader(getTranslation("search.page.title")), field, narrowing, count, results);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var typed = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(TYPED)
                .orElse("");
        narrowing.read(event.getLocation().getQueryParameters());
        field.setValue(typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed);
        show(field.getValue());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("search.page.title");
    }

    private void show(String typed) {
        results.removeAll();
        if (typed.isBlank()) {
            count.setText("");
            results.add(new EmptyState(getTranslation("search.start.what"), getTranslation("search.start.do")));
            return;
        }
        var found = search.find(typed, narrowing.filters(), MOST);
        count.setText(countText(found));
        if (!search.isComplete()) {
            results.add(new Note(Note.Kind.INFO, getTranslation("search.filling")));
        }
        if (found.hits().isEmpty()) {
            results.add(
                    new EmptyState(getTranslation("search.nothing.what", typed), getTranslation("search.nothing.do")));
        }
        byKind(found.hits()).forEach((kind, hits) -> results.add(group(kind, hits)));
    }

    private String countText(SearchResult found) {
        return found.total() > found.hits().size()
                ? getTranslation("search.count.more", found.hits().size())
                : getTranslation("search.count", found.total());
    }

    /** The kind of the best result first. */
    private static LinkedHashMap<String, List<SearchHit>> byKind(List<SearchHit> hits) {
        return hits.stream().collect(Collectors.groupingBy(SearchHit::kind, LinkedHashMap::new, Collectors.toList()));
    }

    private Section group(String kind, List<SearchHit> hits) {
        var cards = new CardList();
        cards.show(hits, this::card);
        return new Section(new H2(KindNames.of(this, kind)), cards);
    }

    private Component card(SearchHit hit) {
        var title = hit.title().in(Lang.of(getLocale()));
        var link = new Anchor(hit.path(), title);
        link.addClassName("ozn-search-title");
        var card = new Div(link);
        var others = Arrays.stream(Lang.values())
                .filter(hit.title()::has)
                .map(hit.title()::in)
                .filter(text -> !Objects.equals(text, title))
                .distinct()
                .collect(Collectors.joining(" · "));
        if (!others.isEmpty()) {
            var line = new Paragraph(others);
            line.addClassName("ozn-secondary");
            card.add(line);
        }
        if (!hit.marking().mayLeaveThePortal()) {
            card.add(new Div(new Span(new TlpBadge(hit.marking()))));
        }
        return card;
    }

    private void keepInAddress(String typed) {
        var asked = new LinkedHashMap<>(narrowing.chosen());
        if (!typed.isBlank()) {
            asked.put(TYPED, typed.strip());
        }
        var address = new Location("search", QueryParameters.simple(asked));
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address));
    }
}
