package org.ozonenet.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ozonenet.RoomTest;
import org.ozonenet.access.Function;
import org.ozonenet.access.SignedInAs;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.search.SearchEntry;
import org.ozonenet.search.SearchIndex;
import org.ozonenet.shell.EmptyState;
import org.springframework.beans.factory.annotation.Autowired;

@RoomTest
@SignedInAs(function = Function.NOO, country = "LA")
class SearchScreensTests extends SpringBrowserlessTest {

    @Autowired
    private SearchIndex index;

    @BeforeEach
    void onePost() {
        index.put(SearchEntry.of(
                "border-post", "search-screen-test", "search", LocalizedText.english("Archaeopteryxgorod")));
    }

    @AfterEach
    void takeOut() {
        index.remove("border-post", "search-screen-test");
    }

    @Test
    void theBoxOffersWhatIsFoundAndTheWayToAllResults() {
        navigate(SearchView.class);
        var box = $(SearchBox.class).single();

        var rows = box.getLazyDataView().getItems().toList();
        assertThat(rows).isEmpty();
        assertThat(box.getDataProvider()
                        .fetch(new Query<>(0, 20, java.util.List.of(), null, null))
                        .toList())
                .isEmpty();
        assertThat(box.choices(new Query<>(0, 20, java.util.List.of(), null, "Археоптериксгород"))
                        .map(box::text))
                .containsExactly("Archaeopteryxgorod", "Show everything for “Археоптериксгород”");
    }

    @Test
    void theEmptyPageSaysWhatCanBeFound() {
        navigate(SearchView.class);

        assertThat($(EmptyState.class).exists()).isTrue();
    }

    @Test
    void typingShowsResultsByKind() {
        navigate(SearchView.class);

        test($(TextField.class).single()).setValue("археоптериксг");

        assertThat($(H2.class).single().getText()).isEqualTo("Border posts");
        assertThat($(Anchor.class).withText("Archaeopteryxgorod").exists()).isTrue();
    }

    @Test
    void aSearchWithoutResultsSaysWhatToDo() {
        navigate(SearchView.class);

        test($(TextField.class).single()).setValue("nothing is called like this");

        assertThat($(EmptyState.class).exists()).isTrue();
        assertThat($(H2.class).exists()).isFalse();
    }
}
