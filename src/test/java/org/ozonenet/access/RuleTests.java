package org.ozonenet.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.kernel.Tlp;

class RuleTests {

    private static final Map<String, NetworkId> NETWORKS =
            Map.of("LA", NetworkId.SEA, "KH", NetworkId.SEA, "KZ", NetworkId.ECA);

    @ParameterizedTest(name = "NOO for {0}, reach {1}, target {2}: {3}")
    @CsvSource({
        "LA, OWN_COUNTRY, LA,     true",
        "LA, OWN_COUNTRY, KH,     false",
        "LA, OWN_COUNTRY, SEA,    false",
        "LA, OWN_COUNTRY, portal, false",
        "LA, OWN_NETWORK, SEA,    true",
        "LA, OWN_NETWORK, ECA,    false",
        "LA, OWN_NETWORK, KH,     false",
        "LA, ANYWHERE,    KZ,     true",
        "LA, ANYWHERE,    portal, true",
    })
    void carriesAFunctionForACountryAsFarAsItsReach(String country, Reach reach, String target, boolean expected) {
        var rule = Rule.as(Function.NOO, reach);

        assertThat(rule.permits(actor(Function.NOO, Scope.country(country)), target(target), outside()))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "coordinator of {0}, reach {1}, target {2}: {3}")
    @CsvSource({
        "SEA, OWN_NETWORK, SEA, true",
        "SEA, OWN_NETWORK, LA,  true",
        "SEA, OWN_NETWORK, KZ,  false",
        "SEA, OWN_NETWORK, ECA, false",
        "SEA, OWN_COUNTRY, LA,  false",
        "SEA, ANYWHERE,    KZ,  true",
    })
    void carriesAFunctionForANetworkAsFarAsItsReach(String network, Reach reach, String target, boolean expected) {
        var rule = Rule.as(Function.NETWORK_COORDINATOR, reach);
        var actor = actor(Function.NETWORK_COORDINATOR, Scope.network(new NetworkId(network)));

        assertThat(rule.permits(actor, target(target), outside())).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Function.class)
    void givesNobodyTheInsideOfASpaceForAFunctionAlone(Function function) {
        var actor = actor(function, Scope.portal());
        var inside = Target.space(SpaceId.random());

        assertThat(Rule.member().permits(actor, inside, outside())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"CHAIR, true", "SECRETARY, false", "PARTICIPANT, false", "OBSERVER, false"})
    void asksForTheRoleInTheSpace(SpaceRole role, boolean expected) {
        var actor = actor(Function.PARTNER, Scope.organisation("unep"));
        var inside = new Rule.Circumstances(role, RuleTests::belongs);

        assertThat(Rule.member(SpaceRole.CHAIR).permits(actor, Target.space(SpaceId.random()), inside))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"CLEAR, true", "GREEN, true", "AMBER, false", "AMBER_STRICT, false", "RED, false"})
    void looksAtTheMarking(Tlp marking, boolean expected) {
        var actor = actor(Function.PARTNER, Scope.organisation("unep"));

        assertThat(Rule.markedAtMost(Tlp.GREEN).permits(actor, Target.portal().marked(marking), outside()))
                .isEqualTo(expected);
    }

    @Test
    void joinsRulesWithAndAndOr() {
        var actor = actor(Function.NOO, Scope.country("LA"));
        var own = Target.person(actor.person());
        var foreign = Target.person(PersonId.random());

        assertThat(Rule.self().permits(actor, own, outside())).isTrue();
        assertThat(Rule.self().permits(actor, foreign, outside())).isFalse();
        assertThat(Rule.anyOf(Rule.self(), Rule.signedIn()).permits(actor, foreign, outside()))
                .isTrue();
        assertThat(Rule.allOf(Rule.self(), Rule.signedIn()).permits(actor, foreign, outside()))
                .isFalse();
        assertThat(Rule.anyOf().permits(actor, own, outside()))
                .as("no rule, no right")
                .isFalse();
    }

    private static Actor actor(Function function, Scope scope) {
        return new Actor(PersonId.random(), "Somebody", List.of(new ActsFor(function, scope)), Set.of());
    }

    private static Target target(String name) {
        return switch (name) {
            case "portal" -> Target.portal();
            case "SEA", "ECA" -> Target.network(new NetworkId(name));
            default -> Target.country(new Iso2(name));
        };
    }

    private static Rule.Circumstances outside() {
        return new Rule.Circumstances(null, RuleTests::belongs);
    }

    private static boolean belongs(Iso2 country, NetworkId network) {
        return network.equals(NETWORKS.get(country.value()));
    }
}
