package org.ozonenet.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ozonenet.RoomTest;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.Function;
import org.ozonenet.access.NotAllowedException;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Scope;
import org.ozonenet.access.SignedInAs;
import org.ozonenet.access.TestPersons;
import org.ozonenet.kernel.NetworkId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RoomTest
@SignedInAs(function = Function.NOO, country = "LA")
class DirectoryApiTests {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<ContactMeans> MEANS = List.of(
            number("+442079460001", Visibility.NETWORK),
            number("+442079460002", Visibility.COUNTERPARTS),
            number("+442079460003", Visibility.OWN_COUNTRY));

    private final WebApplicationContext context;
    private final MockMvc web;

    @Autowired
    Systems systems;

    @Autowired
    SystemStore store;

    @Autowired
    Directory directory;

    @Autowired
    DirectoryEntries entries;

    @Autowired
    ActAs actAs;

    @Autowired
    MongoOperations operations;

    private EntryId officer = new EntryId("none");

    DirectoryApiTests(@Autowired WebApplicationContext context) {
        this.context = context;
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
    }

    @BeforeEach
    void threeEntries() {
        for (var name :
                List.of("directory-entries", "directory-systems", "directory-system-uses", "directory-reveals")) {
            operations.getCollection(name).deleteMany(new Document());
        }
        officer = entries.add(DirectoryFixtures.person("LA", "Officer", ContactFunction.NOO, null, MEANS));
        entries.add(DirectoryFixtures.person("LA", "Focal point", ContactFunction.CUSTOMS_FOCAL_POINT, null, MEANS));
        entries.add(DirectoryFixtures.desk("LA", "Desk", "la-vn-01", MEANS));
    }

    @Test
    void aSystemIsGivenWhatAPersonWithThatFunctionWouldTakeOutAndNoMore() throws Exception {
        var scopes = Stream.concat(
                        Stream.of("LA", "VN", "PH", "AL").<Scope>map(Scope::country),
                        Stream.of(
                                Scope.network(NetworkId.SEA),
                                Scope.network(NetworkId.ECA),
                                Scope.organisation("multilateral-fund"),
                                Scope.portal()))
                .toList();
        var looked = 0;
        for (var function : Function.values()) {
            for (var scope : scopes.stream().filter(function::isHeldFor).toList()) {
                var person = TestPersons.in(context).with(function, scope);
                var seen = actAs.person(
                        person,
                        () -> directory.takeOut(DirectoryFilter.all(), PageRequest.of(0, 10)).stream()
                                .map(card -> card.id().value()
                                        + values(card.means().stream().map(ContactMeans::value)))
                                .toList());
                var token = token(function, scope);
                var given = json(ask(token, "/api/v1/directory"))
                        .path("entries")
                        .valueStream()
                        .map(entry -> entry.path("id").asString()
                                + values(entry.path("means")
                                        .valueStream()
                                        .map(each -> each.path("value").asString())))
                        .toList();
                assertThat(given).as(function + " of " + scope).hasSize(3).isEqualTo(seen);
                var one = ask(token, "/api/v1/directory/" + officer.value()).getContentAsString();
                if (scope.equals(Scope.country("AL")) || scope.equals(Scope.portal())) {
                    assertThat(one).as(function + " of " + scope).doesNotContain("+44");
                }
                looked++;
            }
        }
        assertThat(looked).isGreaterThan(20);
    }

    @Test
    void onlyASystemWithAnOpenAccessIsLetIn() throws Exception {
        var made = made(new SystemDraft("Customs union", Function.NOO, Scope.country("VN"), 30));
        assertThat(ask(made.token(), "/api/v1/directory").getStatus()).isEqualTo(200);
        assertThat(operations.getCollection("directory-systems").find().first().toJson())
                .doesNotContain(made.token());
        assertThat(made.toString()).doesNotContain(made.token());
        for (var wrong : new String[] {null, "", made.token() + "x", "ozn_"}) {
            var refused = ask(wrong, "/api/v1/directory");
            assertThat(refused.getStatus()).isEqualTo(401);
            assertThat(refused.getHeader("WWW-Authenticate")).isEqualTo("Bearer");
            assertThat(refused.getContentType()).startsWith("application/problem+json");
        }
        var over = SystemAccess.of(
                new SystemDraft("Over", Function.NOO, Scope.country("VN"), 1),
                new SystemToken("over").hash(),
                PersonId.random(),
                Instant.now().minus(Duration.ofDays(2)));
        store.save(over);
        assertThat(ask("over", "/api/v1/directory").getStatus()).isEqualTo(401);

        actAs.person(coordinator(), () -> systems.withdraw(made.id()));
        assertThat(ask(made.token(), "/api/v1/directory").getStatus()).isEqualTo(401);
    }

    @Test
    void nobodyLetsASystemInWithRightsThatTheyMayNotGiveToAPerson() {
        assertThatThrownBy(() -> made(new SystemDraft("Customs", Function.CUSTOMS_OFFICER, Scope.country("LA"), 30)))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> made(new SystemDraft("Elsewhere", Function.NOO, Scope.country("KZ"), 30)))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(
                        () -> systems.letIn(new SystemDraft("Own", Function.CUSTOMS_OFFICER, Scope.country("LA"), 30)))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void pagesFollowEachOtherAndAnUnchangedOneIsNotSentAgain() throws Exception {
        var token = token(Function.NOO, Scope.country("VN"));
        var first = json(ask(token, "/api/v1/directory?size=2&country=LA"));
        assertThat(first.path("total").asInt()).isEqualTo(3);
        assertThat(first.path("entries").size()).isEqualTo(2);
        var second = ask(token, first.path("next").asString());
        assertThat(json(second).path("entries").size()).isEqualTo(1);
        assertThat(json(second).has("next")).isFalse();
        var tag = String.valueOf(second.getHeader("ETag"));

        var again = web.perform(get(first.path("next").asString())
                        .header("Authorization", "Bearer " + token)
                        .header("If-None-Match", tag))
                .andReturn()
                .getResponse();
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
        assertThat(json(ask(token, "/api/v1/directory?q=focal")).path("total").asInt())
                .isEqualTo(1);
        for (var wrong : List.of("size=0", "size=201", "page=x", "country=Laos", "function=king", "sort=name")) {
            assertThat(ask(token, "/api/v1/directory?" + wrong).getStatus())
                    .as(wrong)
                    .isEqualTo(400);
        }
        assertThat(ask(token, "/api/v1/directory/nobody").getStatus()).isEqualTo(404);
    }

    @Test
    void whoAsksTooOftenIsToldWhenToAskAgain() throws Exception {
        var token = token(Function.PARTNER, Scope.organisation("multilateral-fund"));
        MockHttpServletResponse answer = ask(token, "/api/v1/directory/nobody");
        for (var asked = 1; asked < 70 && answer.getStatus() != 429; asked++) {
            answer = ask(token, "/api/v1/directory/nobody");
        }
        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(String.valueOf(answer.getHeader("Retry-After"))))
                .isBetween(1, 60);
    }

    @Test
    void everyRequestIsOnRecordAndTheOwnerSeesThatAPrivateNumberWasGiven() throws Exception {
        var made = made(new SystemDraft("Customs union", Function.NOO, Scope.country("VN"), 30));
        ask(made.token(), "/api/v1/directory?country=LA");
        ask(made.token(), "/api/v1/directory/nobody");

        var uses = actAs.person(coordinator(), () -> systems.uses(made.id()));
        assertThat(uses).extracting(Systems.Use::status).containsExactlyInAnyOrder(200, 404);
        assertThat(uses).extracting(Systems.Use::entries).containsExactlyInAnyOrder(3, 0);
        assertThat(uses).noneMatch(use -> use.asked().contains(made.token()));
        var keeper = TestPersons.in(context).with(Function.NOO, Scope.country("LA"));
        assertThat(actAs.person(keeper, () -> entries.revealed(officer)))
                .filteredOn(DirectoryEntries.Revealed::system)
                .extracting(DirectoryEntries.Revealed::to)
                .containsExactly("Customs union");
        assertThat(actAs.person(coordinator(), systems::all))
                .anyMatch(line -> line.id().equals(made.id()) && line.open());
    }

    @Test
    void theDescriptionSaysOfPathsParametersAndFieldsWhatTheCodeDoes() throws Exception {
        var answer = web.perform(get("/api/v1/openapi.json")).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        var document = json(answer);

        assertThat(document.path("openapi").asString()).startsWith("3.1");
        var mapped = new TreeSet<String>();
        for (var method : DirectoryApi.class.getDeclaredMethods()) {
            var mapping = method.getAnnotation(GetMapping.class);
            if (mapping != null) {
                mapped.addAll(List.of(mapping.value()));
            }
        }
        assertThat(document.path("paths").propertyNames()).containsExactlyInAnyOrderElementsOf(mapped);
        var parameters = document.at("/paths/~1api~1v1~1directory/get/parameters")
                .valueStream()
                .filter(each -> each.path("in").asString().equals("query"))
                .map(each -> each.path("name").asString())
                .toList();
        assertThat(parameters).containsExactlyInAnyOrderElementsOf(ApiQuery.NAMES);
        var schemas = document.at("/components/schemas");
        var described = new HashSet<String>();
        for (var type : ApiJson.class.getDeclaredClasses()) {
            described.add(type.getSimpleName());
            var schema = schemas.path(type.getSimpleName());
            assertThat(schema.path("properties").propertyNames())
                    .as(type.getSimpleName())
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(type.getRecordComponents())
                            .map(RecordComponent::getName)
                            .toList());
            assertThat(schema.path("required").valueStream().map(JsonNode::asString))
                    .as("what is always there in " + type.getSimpleName())
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(type.getRecordComponents())
                            .filter(part -> !part.getAnnotatedType().isAnnotationPresent(Nullable.class))
                            .map(RecordComponent::getName)
                            .toList());
        }
        assertThat(schemas.propertyNames()).containsExactlyInAnyOrderElementsOf(described);
        choices(document, "/components/schemas/Entry/properties/functions/items/enum", ContactFunction.values());
        choices(document, "/components/schemas/Entry/properties/kind/enum", EntryKind.values());
        choices(document, "/components/schemas/Means/properties/kind/enum", ContactMeans.Kind.values());
        choices(document, "/components/schemas/Verified/properties/how/enum", Verification.How.values());
        choices(document, "/components/schemas/Language/properties/level/enum", SpokenLanguage.Level.values());
    }

    private static void choices(JsonNode document, String where, Enum<?>[] values) {
        assertThat(document.at(where).valueStream().map(JsonNode::asString))
                .as(where)
                .containsExactlyElementsOf(
                        Arrays.stream(values).map(ApiJson::word).toList());
    }

    private Systems.Made made(SystemDraft draft) {
        return actAs.person(coordinator(), () -> systems.letIn(draft));
    }

    private PersonId coordinator() {
        return TestPersons.in(context).with(Function.NETWORK_COORDINATOR, Scope.network(NetworkId.SEA));
    }

    /** Past the door, because nobody may let a system in with some of these functions. */
    private String token(Function function, Scope scope) {
        var token = SystemToken.random();
        store.save(SystemAccess.of(
                new SystemDraft("Test", function, scope, 1), token.hash(), PersonId.random(), Instant.now()));
        return token.value();
    }

    private MockHttpServletResponse ask(@Nullable String token, String address) throws Exception {
        var request = get(java.net.URI.create(address));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return web.perform(request).andReturn().getResponse();
    }

    private static JsonNode json(MockHttpServletResponse answer) {
        return JSON.readTree(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private static Set<String> values(Stream<String> values) {
        return new TreeSet<>(values.toList());
    }

    private static ContactMeans number(String number, Visibility visibility) {
        return new ContactMeans(ContactMeans.Kind.MOBILE, number, visibility, false);
    }
}
