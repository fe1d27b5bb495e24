package org.ozonenet.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ozonenet.RoomTest;
import org.ozonenet.access.CurrentActor;
import org.ozonenet.access.Function;
import org.ozonenet.access.SignedInAs;
import org.ozonenet.directory.ContactFunction;
import org.ozonenet.directory.DirectoryEntries;
import org.ozonenet.directory.DirectoryFixtures;
import org.ozonenet.shell.EmptyState;
import org.ozonenet.shell.Note;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@RoomTest
@SignedInAs(function = Function.NOO, country = "LA")
class DirectoryViewsTests extends SpringBrowserlessTest {

    @Autowired
    DirectoryEntries entries;

    @Autowired
    CounterpartsCard counterparts;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    MongoOperations store;

    @BeforeEach
    void nobody() {
        store.getCollection("directory-entries").deleteMany(new Document());
    }

    @Test
    void anEmptyDirectorySaysWhatToDo() {
        navigate(DirectoryView.class);

        assertThat($(EmptyState.class).exists()).isTrue();
    }

    @Test
    void theListShowsWhatItsAddressAsksFor() {
        entries.add(DirectoryFixtures.person("LA", "Ozone officer", ContactFunction.NOO));
        entries.add(DirectoryFixtures.person("LA", "Focal point", ContactFunction.CUSTOMS_FOCAL_POINT));
        entries.add(DirectoryFixtures.desk("LA", "Dansavanh desk", "la-vn-01"));

        showList("q=ozone");
        assertThat($(Article.class).all())
                .singleElement()
                .satisfies(tile -> assertThat(text(tile)).contains("Ozone officer", "Not verified yet"));
        showList("tab=desks");
        assertThat($(Article.class).all())
                .singleElement()
                .satisfies(tile -> assertThat(text(tile)).contains("Dansavanh desk", "open now"));
        showList("country=KG");
        assertThat($(Article.class).exists()).isFalse();
        showList("tab=institutions&q=multilateral+fund+secretariat");
        assertThat($(Article.class).all())
                .singleElement()
                .satisfies(tile -> assertThat(text(tile)).contains("MLFS", "Montreal"));
    }

    @Test
    void aProfileShowsTheWaysToReachAndThatNobodyVerifiedThem() {
        var id = entries.add(DirectoryFixtures.person("LA", "Focal point", ContactFunction.CUSTOMS_FOCAL_POINT));

        var view = navigate(EntryView.class, Map.of(EntryView.ENTRY, id.value()));

        assertThat($(H1.class).single().getText()).isEqualTo("Focal point");
        assertThat(text(view))
                .contains("+44 20 7946 0018", "desk@example.org", "Not verified yet", "counterpart countries only");
    }

    @Test
    void aPostShowsBothSidesAndWhatToDoWhereNobodyServesIt() {
        entries.add(DirectoryFixtures.desk("LA", "Dansavanh desk", "la-vn-01"));

        var view = navigate(BorderPostView.class, Map.of(BorderPostView.POST, "la-vn-01"));

        assertThat($(H2.class).all()).hasSize(2);
        assertThat($(H2.class).all().getFirst().getText()).contains("Lao Bao");
        assertThat($(Note.class).exists()).isTrue();
        assertThat(text(view)).contains("Dansavanh desk", "Ask the coordinator of its network");
    }

    @Test
    void theHomeCardLeadsToThePostsOfTheOwnCountry() {
        var card = counterparts.forReader(currentActor.require()).orElseThrow();

        assertThat(card.getElement().getTextRecursively()).contains("My counterparts");
        navigate(BorderPostsView.class);
        assertThat(text(getCurrentView().getElement().getComponent().orElseThrow()))
                .contains("Dansavanh – Lao Bao");
    }

    @Test
    void theFormKeepsWhatWasTypedUntilItIsRightAndThenSavesIt() {
        var id = entries.add(DirectoryFixtures.person("LA", "Focal point", ContactFunction.CUSTOMS_FOCAL_POINT));
        navigate("directory/" + id.value() + "/edit", EntryFormView.class);
        var name = $(TextField.class).withCaption("Name in Latin letters").single();
        var number = $(TextField.class).all().stream()
                .filter(field -> field.getValue().startsWith("+44"))
                .findFirst()
                .orElseThrow();

        test(name).setValue("Deputy focal point");
        test(number).setValue("12");
        test($(Button.class).withText("Save").single()).click();
        assertThat(getCurrentView()).isInstanceOf(EntryFormView.class);
        assertThat(number.isInvalid()).isTrue();
        assertThat(number.getValue()).isEqualTo("12");
        assertThat(name.getValue()).isEqualTo("Deputy focal point");

        test(number).setValue("+44 20 7946 0018");
        test($(Button.class).withText("Save").single()).click();
        assertThat(getCurrentView()).isInstanceOf(EntryView.class);
        assertThat($(H1.class).single().getText()).isEqualTo("Deputy focal point");
    }

    @Test
    void aNewDeskStandsInTheListOnceItIsWrittenDown() {
        navigate("directory/new/desk", EntryFormView.class);
        test($(Button.class).withText("Save").single()).click();
        assertThat(getCurrentView()).as("a name is needed").isInstanceOf(EntryFormView.class);

        test($(TextField.class).withCaption("Name in Latin letters").single()).setValue("Night desk");
        test($(Button.class).withText("Save").single()).click();

        assertThat($(H1.class).single().getText()).isEqualTo("Night desk");
    }

    private static void showList(String query) {
        UI.getCurrent().navigate(DirectoryView.class, QueryParameters.fromString(query));
    }

    private static String text(Component component) {
        return component
                .getElement()
                .getTextRecursively()
                .lines()
                .map(String::strip)
                .collect(Collectors.joining(" "));
    }
}
