package org.ozonenet.search.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.router.QueryParameters;
import java.util.stream.Stream;
import org.ozonenet.kernel.Lang;
import org.ozonenet.search.Search;
import org.ozonenet.search.SearchFilters;

/** Finds as the reader types and goes to what the reader picks. */
final class SearchBox extends ComboBox<SearchChoice> {

    private static final int ROWS = 8;

    /** More than the rows that are ever given, so that no second page is asked for. */
    private static final int PAGE = 20;

    private final transient Search search;

    SearchBox(Search search) {
        super(PAGE);
        this.search = search;
        addClassName("ozn-search-box");
        setAriaLabel(getTranslation("search.box.label"));
        setPlaceholder(getTranslation("search.box.placeholder"));
        setItemLabelGenerator(this::label);
        setRenderer(row());
        setItems(this::choices);
        addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                var choice = change.getValue();
                clear();
                open(choice);
            }
        });
    }

    Stream<SearchChoice> choices(Query<SearchChoice, String> asked) {
        var typed = asked.getFilter().orElse("").strip();
        if (typed.isEmpty() || asked.getOffset() > 0) {
            return Stream.empty();
        }
        var hits = search.find(typed, SearchFilters.none(), Math.min(ROWS, asked.getLimit()))
                .hits();
        return Stream.concat(hits.stream().map(SearchChoice.Found::new), Stream.of(new SearchChoice.AllResults(typed)));
    }

    private void open(SearchChoice choice) {
        var ui = UI.getCurrent();
        switch (choice) {
            case SearchChoice.Found(var hit) -> ui.navigate(hit.path());
            case SearchChoice.AllResults(var typed) ->
                ui.navigate(SearchView.class, QueryParameters.of(SearchView.TYPED, typed));
        }
    }

    private String label(SearchChoice choice) {
        return switch (choice) {
            case SearchChoice.Found(var hit) -> hit.title().in(Lang.of(getLocale()));
            case SearchChoice.AllResults(var typed) -> typed;
        };
    }

    private Renderer<SearchChoice> row() {
        return LitRenderer.<SearchChoice>of(
                        "<div class=\"ozn-search-row\"><span>${item.text}</span><small>${item.kind}</small></div>")
                .withProperty("text", this::text)
                .withProperty("kind", this::kind);
    }

    String text(SearchChoice choice) {
        return choice instanceof SearchChoice.AllResults(var typed)
                ? getTranslation("search.box.all", typed)
                : label(choice);
    }

    private String kind(SearchChoice choice) {
        return choice instanceof SearchChoice.Found(var hit) ? KindNames.of(this, hit.kind()) : "";
    }
}
