package org.ozonenet.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ozonenet.RoomTest;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.CurrentActor;
import org.ozonenet.access.Function;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Scope;
import org.ozonenet.access.SignedInAs;
import org.ozonenet.access.TestPersons;
import org.ozonenet.directory.ContactFunction;
import org.ozonenet.directory.ContactReports;
import org.ozonenet.directory.Conversations;
import org.ozonenet.directory.DirectoryEntries;
import org.ozonenet.directory.DirectoryFixtures;
import org.ozonenet.directory.EntryId;
import org.ozonenet.directory.MessageDraft;
import org.ozonenet.directory.ReportDraft;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.platform.outbox.EventsArrived;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;

/** The board, messages, reports, nominations, other systems, counterparts and the map, as somebody uses them. */
@RoomTest
@SignedInAs(function = Function.NOO, country = "LA")
class DirectoryPagesTests extends SpringBrowserlessTest {

    @Autowired
    DirectoryEntries entries;

    @Autowired
    ContactReports reports;

    @Autowired
    Conversations conversations;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    ActAs actAs;

    @Autowired
    MongoOperations store;

    @Autowired
    EventsArrived events;

    @Autowired
    ApplicationContext context;

    @BeforeEach
    void nobody() {
        store.getCollection("directory-entries").deleteMany(new Document());
        store.getCollection("directory-conversations").deleteMany(new Document());
    }

    @Test
    void theBoardSaysWhereSomebodyIsMissing() {
        entries.add(DirectoryFixtures.person("LA", "Officer", ContactFunction.NOO));

        var view = navigate(BoardView.class);

        var laos = $(Article.class).all().stream()
                .map(DirectoryPagesTests::text)
                .filter(text -> text.contains("Lao People"))
                .findFirst()
                .orElseThrow();
        assertThat(laos).contains("Verified: 0 of 1", "Customs focal point", "Dansavanh");
        assertThat(text(view)).contains("Viet Nam");
    }

    @Test
    void aMessageIsReadAndAnsweredOnItsPage() {
        var customs = TestPersons.in(context).with(Function.CUSTOMS_FOCAL_POINT, Scope.country("VN"));
        var me = currentActor.require().person();
        var mine = entries.add(DirectoryFixtures.person("LA", "Me", ContactFunction.NOO, me, List.of()));
        var id = actAs.person(
                customs,
                () -> conversations.begin(
                        new MessageDraft(Set.of(mine), "Thirty cylinders", "Are they known to you?", Tlp.AMBER)));

        assertThat(text(navigate(ConversationsView.class))).contains("Thirty cylinders");
        navigate("directory/messages/" + id.value(), ConversationView.class);
        assertThat(page()).contains("Are they known to you?", "TLP:AMBER");
        test($(TextArea.class).single()).setValue("They left here on Monday");
        test($(Button.class).withText("Send").single()).click();

        assertThat(page()).contains("They left here on Monday");
        var seen = actAs.person(
                customs, () -> conversations.read(id).messages().getLast().text());
        assertThat(seen).isEqualTo("They left here on Monday");
    }

    @Test
    void aReportIsSeenByItsKeeperAndDecided() {
        var id = entries.add(DirectoryFixtures.person("LA", "Focal point", ContactFunction.CUSTOMS_FOCAL_POINT));
        var reader = TestPersons.in(context).with(Function.CUSTOMS_OFFICER, Scope.country("VN"));
        actAs.person(
                reader,
                () -> reports.report(
                        id, new ReportDraft(ReportDraft.Kind.CORRECTION, "The number ends in 19", "A call at noon")));

        open(id);
        assertThat(page()).contains("The number ends in 19", "A call at noon");
        test($(Button.class).withText("That is right").single()).click();

        assertThat(page()).doesNotContain("The number ends in 19");
        assertThat(reports.waiting(id)).isZero();
    }

    @Test
    void whoWasGivenAPrivateNumberStandsOnThePageOfItsKeeper() {
        var id = entries.add(DirectoryFixtures.person("LA", "Focal point", ContactFunction.CUSTOMS_FOCAL_POINT));
        var reader = TestPersons.in(context).named("reader-at-the-post", Function.CUSTOMS_OFFICER, Scope.country("VN"));
        actAs.person(
                reader,
                () -> context.getBean(org.ozonenet.directory.Directory.class).entry(id));

        open(id);

        assertThat(page()).contains("Who saw the private numbers", name(reader));
        assertThat(page()).contains("No document on record");
    }

    @Test
    @SignedInAs(function = Function.ADMINISTRATOR)
    void aSystemIsLetInAndItsTokenShownOnce() {
        store.getCollection("directory-systems").deleteMany(new Document());
        navigate(SystemsView.class);
        test($(Button.class).withText("Let it in").single()).click();
        assertThat($(TextField.class).withCaption("Name of the system").single().isInvalid())
                .isTrue();

        test($(TextField.class).withCaption("Name of the system").single()).setValue("Customs union");
        ComboBox<?> reads =
                $(ComboBox.class).withCaption("Sees what this function sees").single();
        test(reads).selectItem("Network coordinator · Southeast Asia");
        test($(Button.class).withText("Let it in").single()).click();

        assertThat($(TextField.class).withCaption("Token").single().getValue()).startsWith("ozn_");
        assertThat($(H2.class).all()).extracting(H2::getText).contains("Customs union");
        navigate(SystemsView.class);
        assertThat($(TextField.class).withCaption("Token").exists()).isFalse();
        test($(Button.class).withText("End the access").single()).click();
        assertThat(page()).contains("Over");
    }

    @Test
    void thoseAcrossTheBorderStandWithTheirPosts() {
        navigate(CounterpartsView.class);

        assertThat($(H2.class).all()).extracting(H2::getText).contains("Viet Nam", "Thailand");
        assertThat(page()).contains("Dansavanh – Lao Bao").doesNotContain("Philippines");
    }

    @Test
    void theMapStandsBesideTheListOfTheSameCountriesAndSaysThatItEndorsesNothing() {
        entries.add(DirectoryFixtures.person("LA", "Officer", ContactFunction.NOO));
        UI.getCurrent().navigate(MapView.class, QueryParameters.simple(Map.of("network", "SEA", "country", "LA")));

        assertThat($(H1.class).single().getText()).isEqualTo("Map");
        assertThat($(Svg.class).exists()).isTrue();
        assertThat(page()).contains("imply no official endorsement", "Officer", "Dansavanh – Lao Bao", "Viet Nam");
        var shapes = context.getBean(MapShapes.class).all();
        var members = context.getBean(org.ozonenet.reference.Countries.class).all().stream()
                .filter(country -> !context.getBean(org.ozonenet.reference.Networks.class)
                        .of(country.iso2())
                        .isEmpty())
                .toList();
        assertThat(members).allMatch(country -> shapes.containsKey(country.iso2()));
    }

    @Test
    void theSearchIsNarrowedByCountryFunctionAndWhetherSomebodyMadeSure() {
        var sure = entries.add(DirectoryFixtures.person("LA", "Archimedes Sure", ContactFunction.NOO));
        entries.add(DirectoryFixtures.person("LA", "Archimedes Unsure", ContactFunction.CUSTOMS_FOCAL_POINT));
        entries.verify(sure, org.ozonenet.directory.Verification.How.TELEPHONE_CALL);
        events.await();

        search("q=archimedes");
        assertThat(page()).contains("Archimedes Sure", "Archimedes Unsure");
        search("q=archimedes&verified=true");
        assertThat(page()).contains("Archimedes Sure").doesNotContain("Archimedes Unsure");
        search("q=archimedes&function=CUSTOMS_FOCAL_POINT&country=LA&network=SEA&language=en");
        assertThat(page()).contains("Archimedes Unsure").doesNotContain("Archimedes Sure");
        search("q=archimedes&country=KZ");
        assertThat(page()).doesNotContain("Archimedes Sure");
        search("q=archimedes&country=Atlantis&function=king");
        assertThat(page()).contains("Archimedes Sure", "Archimedes Unsure");
    }

    private static void search(String query) {
        UI.getCurrent().navigate("search", QueryParameters.fromString(query));
    }

    private void open(EntryId id) {
        navigate(EntryView.class, Map.of(EntryView.ENTRY, id.value()));
    }

    private String name(PersonId person) {
        return context.getBean(org.ozonenet.access.Persons.class)
                .card(person)
                .orElseThrow()
                .name();
    }

    private String page() {
        return text(getCurrentView().getElement().getComponent().orElseThrow());
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
