package org.ozonenet.search;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ozonenet.access.SpaceId;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.kernel.Tlp;

class EntriesTests {

    private static final SpaceId SPACE = new SpaceId("exchange-1");

    private final Entries entries = new Entries();

    @AfterEach
    void close() throws IOException {
        entries.close();
    }

    @Test
    void theExactTitleComesBeforeBeginningsTypingErrorsAndFurtherWords() {
        put(named("words", "Something").withWords(Set.of("about Osh")));
        put(named("error", "Oshh Bazaar Road"));
        put(named("start", "Oshakan"));
        put(named("exact", "Osh"));

        assertThat(ids("osh")).containsExactly("exact", "start", "error", "words");
    }

    @Test
    void theLastWordIsFoundByItsBeginning() {
        put(named("one", "Network meeting of December"));

        assertThat(ids("meeting dec")).containsExactly("one");
        assertThat(ids("meeting jan")).isEmpty();
    }

    @Test
    void aTypingErrorIsForgivenInWordsOfFourLettersAndMore() {
        put(named("one", "Vientiane"));

        assertThat(ids("vietniane")).containsExactly("one");
        assertThat(ids("wien")).containsExactly("one");
        assertThat(ids("vix")).isEmpty();
    }

    @Test
    void aCodeIsNotFoundByAnotherThatIsNearIt() {
        put(named("one", "HFC-134a"));

        assertThat(ids("134a")).containsExactly("one");
        assertThat(ids("134b")).isEmpty();
    }

    @Test
    void whatIsInASpaceIsNeitherFoundNorCountedOutsideOfIt() {
        put(named("inside", "Seizure report").in(SPACE, Tlp.AMBER));
        put(named("green-inside", "Seizure agenda").in(SPACE, Tlp.GREEN));
        put(named("outside", "Seizure guide"));

        assertThat(entries.find("seizure", Set.of(), SearchFilters.none(), 10).total())
                .isEqualTo(1);
        assertThat(ids("seizure")).containsExactly("outside");
        assertThat(entries.find("seizure", Set.of(new SpaceId("exchange-2")), SearchFilters.none(), 10)
                        .total())
                .isEqualTo(1);
        assertThat(entries.find("seizure", Set.of(SPACE), SearchFilters.none(), 10)
                        .total())
                .isEqualTo(3);
    }

    @Test
    void whatIsMarkedAboveGreenOutsideOfSpacesAndWhatIsRedIsFoundByNobody() {
        put(named("amber", "Seizure list").marked(Tlp.AMBER));
        put(named("red", "Seizure names").in(SPACE, Tlp.RED));

        assertThat(entries.find("seizure", Set.of(SPACE), SearchFilters.none(), 10)
                        .total())
                .isZero();
    }

    @Test
    void raisingAMarkingTakesTheEntryOut() {
        put(named("one", "Seizure list"));
        put(named("one", "Seizure list").marked(Tlp.RED));

        assertThat(ids("seizure")).isEmpty();
    }

    @Test
    void anEntryIsReplacedAndRemovedByItsKindAndId() {
        put(named("one", "Old name"));
        put(named("one", "New name"));
        assertThat(ids("old")).isEmpty();
        assertThat(ids("new")).containsExactly("one");

        entries.remove("thing", "one");
        assertThat(ids("new")).isEmpty();
    }

    @Test
    void whatWasPutWhileFillingIsNewerThanWhatASourceGives() {
        put(named("one", "New name"));
        entries.remove("thing", "two");
        entries.fill(named("one", "Old name"));
        entries.fill(named("two", "Removed meanwhile"));
        entries.complete();

        assertThat(ids("old")).isEmpty();
        assertThat(ids("new")).containsExactly("one");
        assertThat(ids("removed")).isEmpty();
    }

    @Test
    void filtersNarrowWhatIsFound() {
        put(named("la", "Post").ofCountries(Set.of(new Iso2("LA"))).ofNetworks(Set.of(NetworkId.SEA)));
        put(named("kz", "Post").ofCountries(Set.of(new Iso2("KZ"))).ofNetworks(Set.of(NetworkId.ECA)));

        assertThat(found("post", new SearchFilters(Set.of(), Set.of(NetworkId.SEA), Set.of())))
                .containsExactly("la");
        assertThat(found("post", new SearchFilters(Set.of(), Set.of(), Set.of(new Iso2("KZ")))))
                .containsExactly("kz");
        assertThat(found("post", SearchFilters.kind("other"))).isEmpty();
    }

    @Test
    void theHitCarriesWhatTheScreenShows() {
        put(SearchEntry.of("thing", "one", "things/one", LocalizedText.of("Thing", "Вещь", "东西"))
                .in(SPACE, Tlp.AMBER)
                .ofCountries(Set.of(new Iso2("LA"), new Iso2("CN"))));

        assertThat(entries.find("вещь", Set.of(SPACE), SearchFilters.none(), 1).hits())
                .containsExactly(new SearchHit(
                        "thing",
                        "one",
                        "things/one",
                        LocalizedText.of("Thing", "Вещь", "东西"),
                        Tlp.AMBER,
                        List.of(new Iso2("CN"), new Iso2("LA"))));
    }

    @Test
    void chineseInFurtherWordsIsFoundByItsMeaning() {
        put(named("one", "Workshop").withWords(Set.of("海关官员在边境口岸举行培训")));

        assertThat(ids("海关")).containsExactly("one");
        assertThat(ids("培训")).containsExactly("one");
    }

    static Stream<String> hostile() {
        return Stream.of(
                "a".repeat(1_000_000),
                "ж".repeat(300_000),
                "霍".repeat(300_000),
                "a b ".repeat(100_000),
                "*",
                "?",
                "**?*",
                "kh*rgos",
                "\"",
                "\"a",
                "(((",
                "a AND OR NOT",
                "space:*",
                "SPACE:exchange-1",
                "~1",
                "[a TO z]",
                "\\",
                "\\\\u0000",
                "\u0000",
                "a\u0000b",
                "\uD800",
                "\uDFFF\uD800",
                "\u202Eabc",
                "\uFFFF\uFFFE",
                "é\u0301\u0301\u0301".repeat(2_000),
                "​",
                "😀😀",
                "ﷺ".repeat(500),
                "'; drop",
                "<script>",
                "{0}",
                " \t\n ",
                "");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void noTextThatIsTypedIsRefusedOrSlow(String typed) {
        put(named("one", "Khorgos"));
        put(named("inside", "Seizure report").in(SPACE, Tlp.AMBER));

        var result =
                assertTimeoutPreemptively(ofSeconds(5), () -> entries.find(typed, Set.of(), SearchFilters.none(), 10));

        assertThat(result.hits()).noneMatch(hit -> hit.id().equals("inside"));
    }

    @Test
    void randomTextIsNeverRefused() {
        put(named("one", "Khorgos"));
        var random = new Random(5);
        for (var i = 0; i < 300; i++) {
            var typed = new StringBuilder();
            for (var length = random.nextInt(30); length > 0; length--) {
                typed.appendCodePoint(random.nextInt(random.nextBoolean() ? 0x3000 : Character.MAX_CODE_POINT + 1));
            }
            assertThat(entries.find(typed.toString(), Set.of(), SearchFilters.none(), 5))
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("elsewhere")
    void anEntryLeadsToAPageOfThePortalOnly(String path) {
        assertThatThrownBy(() -> SearchEntry.of("thing", "one", path, LocalizedText.english("Thing")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    static Stream<String> elsewhere() {
        return Stream.of("https://example.org", "//example.org", "/meetings", "javascript:alert(1)", "", "a b", "a\nb");
    }

    private static SearchEntry named(String id, String name) {
        return SearchEntry.of("thing", id, "things/" + id, LocalizedText.english(name));
    }

    private void put(SearchEntry entry) {
        entries.put(List.of(entry));
    }

    private List<String> ids(String typed) {
        return found(typed, SearchFilters.none());
    }

    private List<String> found(String typed, SearchFilters filters) {
        return entries.find(typed, Set.of(), filters, 10).hits().stream()
                .map(SearchHit::id)
                .toList();
    }
}
