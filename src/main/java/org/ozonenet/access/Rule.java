package org.ozonenet.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.kernel.Tlp;

/**
 * Who may do something: a pure condition over the actor, the target and the actor's role in the target's space. What
 * no rule permits is refused.
 */
public sealed interface Rule {

    boolean permits(Actor actor, Target target, Circumstances circumstances);

    /**
     * What a rule may ask beside actor and target.
     *
     * @param roleInSpace the actor's role in the target's space, or null for somebody who is no member
     * @param belongs whether a country belongs to a network today
     */
    record Circumstances(@Nullable SpaceRole roleInSpace, BiPredicate<Iso2, NetworkId> belongs) {}

    /** Anybody who is signed in. */
    static Rule signedIn() {
        return new SignedIn();
    }

    /** Whoever holds the function within reach of the target. */
    static Rule as(Function function, Reach reach) {
        return new As(function, reach);
    }

    /** A member of the target's space: in one of the roles named, or in any where none is named. */
    static Rule member(SpaceRole... roles) {
        return new Member(roles.length == 0 ? EnumSet.allOf(SpaceRole.class) : EnumSet.copyOf(Arrays.asList(roles)));
    }

    /** The person whose own the target is. */
    static Rule self() {
        return new Self();
    }

    /** Anybody signed in, as long as the target is marked no stricter than this. */
    static Rule markedAtMost(Tlp marking) {
        return new MarkedAtMost(marking);
    }

    /** At least one of the rules. */
    static Rule anyOf(Rule... rules) {
        return new AnyOf(List.of(rules));
    }

    /** Every one of the rules. */
    static Rule allOf(Rule... rules) {
        return new AllOf(List.of(rules));
    }

    record SignedIn() implements Rule {
        @Override
        public boolean permits(Actor actor, Target target, Circumstances circumstances) {
            return true;
        }
    }

    record As(Function function, Reach reach) implements Rule {
        @Override
        public boolean permits(Actor actor, Target target, Circumstances circumstances) {
            return actor.functions().stream()
                    .filter(held -> held.function() == function)
                    .anyMatch(held -> reaches(held.scope(), target, circumstances.belongs()));
        }

        private boolean reaches(Scope scope, Target target, BiPredicate<Iso2, NetworkId> belongs) {
            return switch (reach) {
                case ANYWHERE -> true;
                case OWN_COUNTRY ->
                    scope instanceof Scope.Country(Iso2 country)
                            && target.countries().contains(country);
                case OWN_NETWORK -> reachesNetwork(scope, target, belongs);
            };
        }

        private static boolean reachesNetwork(Scope scope, Target target, BiPredicate<Iso2, NetworkId> belongs) {
            return switch (scope) {
                case Scope.Network(NetworkId network) ->
                    target.networks().contains(network)
                            || target.countries().stream().anyMatch(country -> belongs.test(country, network));
                case Scope.Country(Iso2 country) ->
                    target.networks().stream().anyMatch(network -> belongs.test(country, network));
                case Scope.Organisation o -> false;
                case Scope.Portal p -> false;
            };
        }
    }

    record Member(Set<SpaceRole> roles) implements Rule {
        @Override
        public boolean permits(Actor actor, Target target, Circumstances circumstances) {
            var role = circumstances.roleInSpace();
            return role != null && roles.contains(role);
        }
    }

    record Self() implements Rule {
        @Override
        public boolean permits(Actor actor, Target target, Circumstances circumstances) {
            return actor.person().equals(target.owner());
        }
    }

    record MarkedAtMost(Tlp marking) implements Rule {
        @Override
        public boolean permits(Actor actor, Target target, Circumstances circumstances) {
            return !target.marking().isStricterThan(marking);
        }
    }

    record AnyOf(List<Rule> rules) implements Rule {
        @Override
        public boolean permits(Actor actor, Target target, Circumstances circumstances) {
            return rules.stream().anyMatch(rule -> rule.permits(actor, target, circumstances));
        }
    }

    record AllOf(List<Rule> rules) implements Rule {
        @Override
        public boolean permits(Actor actor, Target target, Circumstances circumstances) {
            return rules.stream().allMatch(rule -> rule.permits(actor, target, circumstances));
        }
    }
}
