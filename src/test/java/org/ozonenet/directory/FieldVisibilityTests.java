package org.ozonenet.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.NetworkId;

class FieldVisibilityTests {

    private static final Iso2 LA = new Iso2("LA");
    private static final Iso2 VN = new Iso2("VN");
    private static final Iso2 PH = new Iso2("PH");
    private static final Iso2 CN = new Iso2("CN");
    private static final Iso2 AL = new Iso2("AL");
    private static final PersonId HOLDER = new PersonId("holder");

    private static final Map<String, Viewer> VIEWERS = Map.of(
            "the holder", new Viewer(HOLDER, Set.of(), Set.of(), Set.of()),
            "an official of the country", official("one", LA, Set.of(VN, CN), NetworkId.SEA),
            "an official of a neighbour in the network", official("two", VN, Set.of(LA, CN), NetworkId.SEA),
            "an official of a neighbour in no network",
                    new Viewer(new PersonId("three"), Set.of(CN), Set.of(LA, VN), Set.of()),
            "an official of the network who is no neighbour", official("four", PH, Set.of(), NetworkId.SEA),
            "a learner of the country", new Viewer(new PersonId("five"), Set.of(), Set.of(), Set.of(NetworkId.SEA)),
            "a coordinator of the network", new Viewer(new PersonId("six"), Set.of(), Set.of(), Set.of(NetworkId.SEA)),
            "an official of another network", official("seven", AL, Set.of(), NetworkId.ECA),
            "an administrator", new Viewer(new PersonId("eight"), Set.of(), Set.of(), Set.of()));

    @ParameterizedTest(name = "{0}")
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            viewer,                                         NETWORK, COUNTERPARTS, OWN_COUNTRY, ONLY_ME
            the holder,                                     true,    true,         true,        true
            an official of the country,                     true,    true,         true,        false
            an official of a neighbour in the network,      true,    true,         false,       false
            an official of a neighbour in no network,       true,    true,         false,       false
            an official of the network who is no neighbour, true,    false,        false,       false
            a learner of the country,                       true,    false,        false,       false
            a coordinator of the network,                   true,    false,        false,       false
            an official of another network,                 false,   false,        false,       false
            an administrator,                               false,   false,        false,       false
            """)
    void decidesWhoSeesAField(
            String viewer, boolean network, boolean counterparts, boolean ownCountry, boolean onlyMe) {
        var owner = new FieldVisibility.Owner(HOLDER, LA, Set.of(NetworkId.SEA));
        var sees = VIEWERS.get(viewer);

        assertThat(FieldVisibility.sees(sees, Visibility.NETWORK, owner)).isEqualTo(network);
        assertThat(FieldVisibility.sees(sees, Visibility.COUNTERPARTS, owner)).isEqualTo(counterparts);
        assertThat(FieldVisibility.sees(sees, Visibility.OWN_COUNTRY, owner)).isEqualTo(ownCountry);
        assertThat(FieldVisibility.sees(sees, Visibility.ONLY_ME, owner)).isEqualTo(onlyMe);
    }

    @ParameterizedTest(name = "{0} sees {1} of a desk")
    @CsvSource({
        "an official of a neighbour in no network, COUNTERPARTS, true",
        "an official of another network, NETWORK, false",
        "the holder, OWN_COUNTRY, false"
    })
    void aDeskHasNoHolderWhoSeesAll(String viewer, Visibility field, boolean sees) {
        var desk = new FieldVisibility.Owner(null, LA, Set.of(NetworkId.SEA));

        assertThat(FieldVisibility.sees(VIEWERS.get(viewer), field, desk)).isEqualTo(sees);
    }

    private static Viewer official(String id, Iso2 country, Set<Iso2> counterparts, NetworkId network) {
        return new Viewer(new PersonId(id), Set.of(country), counterparts, Set.of(network));
    }
}
