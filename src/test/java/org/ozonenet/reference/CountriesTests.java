package org.ozonenet.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.NetworkId;

class CountriesTests {

    private static final org.springframework.context.ApplicationContext REFERENCE = ReferenceFolder.original();
    private final Countries countries = REFERENCE.getBean(Countries.class);
    private final Networks networks = REFERENCE.getBean(Networks.class);

    @ParameterizedTest
    @CsvSource({
        "LA, EN, Lao People's Democratic Republic",
        "LA, RU, Лаосская Народно-Демократическая Республика",
        "LA, ZH, 老挝人民民主共和国",
        "TR, EN, Türkiye",
        "MD, RU, Республика Молдова",
        "KG, RU, Кыргызстан",
        "IR, ZH, 伊朗伊斯兰共和国"
    })
    void namesCountriesByTheirShortNameInEachLanguage(String code, Lang lang, String name) {
        assertThat(countries.name(new Iso2(code), lang)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "TM, A5_1, true",
        "IN, A5_2, false",
        "SY, A5_1, true",
        "IR, A5_2, true",
        "KZ, NON_A5_SPECIAL, false",
        "AZ, NON_A5, false",
        "UA, NON_A5, false",
        "LA, A5_1, false"
    })
    void tellsGroupAndListingForHighAmbientTemperature(String code, KigaliGroup group, boolean listed) {
        assertThat(countries.find(new Iso2(code))).hasValueSatisfying(country -> {
            assertThat(country.group()).isEqualTo(group);
            assertThat(country.highAmbientTemperature()).isEqualTo(listed);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "HR, 2013, true",
        "HR, 2014, false",
        "RO, 2007, true",
        "RO, 2008, false",
        "CY, 2004, true",
        "AM, 2002, true"
    })
    void followsArticleFiveStatusOverTime(String code, int year, boolean article5) {
        assertThat(countries.find(new Iso2(code)))
                .hasValueSatisfying(country -> assertThat(country.article5In(year))
                        .satisfies(period -> assertThat(period.article5()).isEqualTo(article5)));
    }

    @Test
    void doesNotKnowTheStatusOfAYearThatTheRecordLeavesOut() {
        assertThat(countries.find(new Iso2("AM")))
                .hasValueSatisfying(
                        country -> assertThat(country.article5In(1999)).isNull());
    }

    @ParameterizedTest
    @CsvSource({"LA, DEPOSITED", "BN, PARTY", "NP, PARTY", "TH, NONE_FOUND", "UZ, NONE_FOUND", "DE, NOT_LOOKED_UP"})
    void saysOfTheKigaliRatificationWhatWasFound(String code, KigaliRatification.State state) {
        assertThat(countries.find(new Iso2(code)))
                .hasValueSatisfying(
                        country -> assertThat(country.kigali().state()).isEqualTo(state));
    }

    @Test
    void carriesADoubtWithEveryRatificationThatIsNotKnown() {
        assertThat(countries.all())
                .filteredOn(country -> country.kigali().state() != KigaliRatification.State.DEPOSITED)
                .allSatisfy(country -> {
                    assertThat(country.kigali().doubt().isDoubtful()).isTrue();
                    assertThat(country.kigali().doubt().remark()).isNotBlank();
                });
    }

    @Test
    void knowsLandNeighboursOnBothSides() {
        assertThat(countries.neighbours(new Iso2("LA")))
                .extracting(country -> country.iso2().value())
                .containsExactly("CN", "KH", "MM", "TH", "VN");
    }

    @ParameterizedTest
    @CsvSource({
        "ECA, HR, 2009-06-23, true",
        "ECA, HR, 2026-11-23, false",
        "ECA, RO, 2007-01-01, true",
        "ECA, RO, 2009-06-23, false",
        "ECA, CY, 2004-06-01, true",
        "ECA, CY, 2009-06-23, false",
        "ECA, TM, 2026-11-23, true",
        "ECA, TM, 2002-01-01, false",
        "ECA, KZ, 2026-11-23, false",
        "SEA, LA, 2025-12-16, true",
        "SEA, TL, 2008-01-01, false",
        "SEA, TL, 2025-12-16, true",
        "SEA, AU, 2025-12-16, false"
    })
    void followsMembershipOverTime(NetworkId network, String country, LocalDate on, boolean member) {
        assertThat(networks.members(network, on).contains(new Iso2(country))).isEqualTo(member);
    }

    @ParameterizedTest
    @CsvSource({"ECA, 2009-06-23, 12", "ECA, 2026-11-23, 11", "SEA, 2025-12-16, 11"})
    void countsTheMembers(NetworkId network, LocalDate on, int members) {
        assertThat(networks.members(network, on)).hasSize(members);
    }

    @Test
    void tellsParticipantsInTransitionFromMembers() {
        assertThat(networks.of(new Iso2("KZ"), LocalDate.of(2026, 11, 23)))
                .singleElement()
                .satisfies(membership -> {
                    assertThat(membership.network()).isEqualTo(NetworkId.ECA);
                    assertThat(membership.role()).isEqualTo(MemberRole.CEIT_PARTICIPANT);
                    assertThat(membership.doubt().isDoubtful()).isTrue();
                });
    }

    @ParameterizedTest
    @CsvSource({"LA, SEA", "KZ, ECA", "TM, ECA"})
    void saysToWhichNetworkACountryBelongsToday(String country, NetworkId network) {
        assertThat(networks.of(new Iso2(country))).containsExactly(network);
    }

    @ParameterizedTest
    @CsvSource({"HR", "AU", "CN", "IN", "DE"})
    void leavesFormerMembersSupportersAndNeighboursOut(String country) {
        assertThat(networks.of(new Iso2(country))).isEmpty();
    }

    @Test
    void offersTheTwoNetworksOfThePortal() {
        assertThat(networks.all()).extracting(Network::id).containsExactly(NetworkId.SEA, NetworkId.ECA);
    }
}
