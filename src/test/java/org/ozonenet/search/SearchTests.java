package org.ozonenet.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ozonenet.RoomTest;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.Function;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Scope;
import org.ozonenet.access.SpaceId;
import org.ozonenet.access.SpaceRole;
import org.ozonenet.access.Spaces;
import org.ozonenet.access.TestPersons;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.kernel.Tlp;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@RoomTest
class SearchTests {

    private static final SpaceId EXCHANGE = new SpaceId("search-test-exchange");
    private static final String WORD = "quetzalcoatlus";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ActAs actAs;

    @Autowired
    private Spaces spaces;

    @Autowired
    private SearchIndex index;

    @Autowired
    private Search search;

    private PersonId chair;
    private PersonId neighbour;

    @BeforeEach
    void oneInsideAndOneOutside() {
        var persons = TestPersons.in(context);
        chair = persons.with(Function.NOO, new Scope.Country(new Iso2("LA")));
        neighbour = persons.with(Function.NOO, new Scope.Country(new Iso2("VN")));
        actAs.person(chair, () -> spaces.open(EXCHANGE));
        index.putAll(
                List.of(entry("inside").in(EXCHANGE, Tlp.AMBER), entry("amber").marked(Tlp.AMBER), entry("outside")));
    }

    @AfterEach
    void takeOut() {
        Stream.of("inside", "amber", "outside").forEach(id -> index.remove("search-test", id));
        actAs.person(chair, () -> spaces.remove(EXCHANGE, neighbour));
    }

    @Test
    void anAmberEntryOfASpaceIsNeitherFoundNorCountedForANonMember() {
        assertThat(found(neighbour).hits()).extracting(SearchHit::id).containsExactly("outside");
        assertThat(found(neighbour).total()).isEqualTo(1);
    }

    @Test
    void aMemberFindsWhatIsInTheSpace() {
        assertThat(found(chair).hits()).extracting(SearchHit::id).containsExactlyInAnyOrder("inside", "outside");
    }

    @Test
    void whoJoinsFindsAtOnceAndWhoLeavesFindsNoMore() {
        actAs.person(chair, () -> spaces.add(EXCHANGE, neighbour, SpaceRole.PARTICIPANT));
        assertThat(found(neighbour).total()).isEqualTo(2);

        actAs.person(chair, () -> spaces.remove(EXCHANGE, neighbour));
        assertThat(found(neighbour).total()).isEqualTo(1);
    }

    @Test
    void nobodySearchesWithoutSigningIn() {
        assertThatThrownBy(() -> search.find(WORD, SearchFilters.none(), 5))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void theIndexIsFilledFromTheSourcesEvenWhereOneFails() {
        var entries = new Entries();
        var broken = source(() -> {
            throw new IllegalStateException("broken on purpose");
        });
        var sound = source(() -> Stream.of(entry("from-source")));

        new FillAtStart(entries, List.of(broken, sound)).fill();

        assertThat(entries.isComplete()).isTrue();
        assertThat(entries.find(WORD, Set.of(), SearchFilters.none(), 5).total())
                .isEqualTo(1);
    }

    private SearchResult found(PersonId person) {
        return actAs.person(person, () -> search.find(WORD, SearchFilters.none(), 5));
    }

    private static SearchEntry entry(String id) {
        return SearchEntry.of("search-test", id, "search", LocalizedText.english("Quetzalcoatlus " + id));
    }

    private static SearchSource source(java.util.function.Supplier<Stream<SearchEntry>> entries) {
        return new SearchSource() {
            @Override
            public String kind() {
                return "search-test";
            }

            @Override
            public Stream<SearchEntry> everything() {
                return entries.get();
            }
        };
    }
}
