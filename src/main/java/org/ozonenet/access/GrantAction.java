package org.ozonenet.access;

import static org.ozonenet.access.Function.ADMINISTRATOR;
import static org.ozonenet.access.Function.ASSESSOR;
import static org.ozonenet.access.Function.NETWORK_COORDINATOR;
import static org.ozonenet.access.Function.NOO;
import static org.ozonenet.access.Function.TRAINER;
import static org.ozonenet.access.Reach.ANYWHERE;
import static org.ozonenet.access.Reach.OWN_COUNTRY;
import static org.ozonenet.access.Reach.OWN_NETWORK;

/** Who may give and take back which functions. */
public enum GrantAction implements Action {
    /** A national ozone officer: by a coordinator of a network to which the country belongs. */
    NATIONAL_OFFICER(Rule.as(NETWORK_COORDINATOR, OWN_NETWORK)),
    /** Customs, technicians, trainers and assessors of a country: by its national ozone officer. */
    NATIONAL_STAFF(Rule.as(NOO, OWN_COUNTRY)),
    /** A partner, or a trainer or assessor of a partner organisation: by any coordinator. */
    PARTNER_STAFF(Rule.as(NETWORK_COORDINATOR, ANYWHERE)),
    /** A coordinator of a network, an administrator: by an administrator. */
    PORTAL_STAFF(Rule.as(ADMINISTRATOR, ANYWHERE)),
    /** See who is there, as far as the own reach goes. */
    LIST_MEMBERS(Rule.anyOf(
            Rule.as(ADMINISTRATOR, ANYWHERE), Rule.as(NETWORK_COORDINATOR, ANYWHERE), Rule.as(NOO, ANYWHERE))),
    /** See who acts for a country: for those who answer for it and those who train and assess there. */
    LIST_COUNTRY(Rule.anyOf(
            Rule.as(NOO, OWN_COUNTRY),
            Rule.as(NETWORK_COORDINATOR, OWN_NETWORK),
            Rule.as(TRAINER, OWN_COUNTRY),
            Rule.as(ASSESSOR, OWN_COUNTRY)));

    private final Rule rule;

    GrantAction(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Rule rule() {
        return rule;
    }

    /**
     * The action of giving that function for that scope.
     *
     * @throws IllegalArgumentException if the function is not held for scopes of that kind
     */
    public static GrantAction of(Function function, Scope scope) {
        if (!function.isHeldFor(scope)) {
            throw new IllegalArgumentException("%s is not held for %s".formatted(function, scope));
        }
        return switch (function) {
            case NOO -> NATIONAL_OFFICER;
            case CUSTOMS_FOCAL_POINT, CUSTOMS_OFFICER, TECHNICIAN -> NATIONAL_STAFF;
            case TRAINER, ASSESSOR -> scope instanceof Scope.Country ? NATIONAL_STAFF : PARTNER_STAFF;
            case PARTNER -> PARTNER_STAFF;
            case NETWORK_COORDINATOR, ADMINISTRATOR -> PORTAL_STAFF;
        };
    }

    /** What giving a function for that scope is done to. */
    public static Target target(Scope scope) {
        return switch (scope) {
            case Scope.Country country -> Target.country(country.country());
            case Scope.Network network -> Target.network(network.network());
            case Scope.Organisation o -> Target.portal();
            case Scope.Portal p -> Target.portal();
        };
    }
}
