package org.ozonenet.access;

/**
 * In what capacity a person acts. A function is held for a {@link Scope}; the two together give rights, the name of
 * the function alone gives none.
 */
public enum Function {
    /** National ozone officer, for a country. */
    NOO,
    /** The customs service's focal point for the Montreal Protocol, for a country. */
    CUSTOMS_FOCAL_POINT,
    /** A customs officer, at a post or elsewhere, for a country. */
    CUSTOMS_OFFICER,
    /** Coordinator of a regional network. */
    NETWORK_COORDINATOR,
    /** A partner: secretariat, implementing agency, RILO, Basel focal point; for an organisation. */
    PARTNER,
    /** Somebody who learns and is assessed, for a country. */
    TECHNICIAN,
    /** Somebody who runs courses, for a country or an organisation. */
    TRAINER,
    /** Somebody who observes practical work and signs for it, for a country or an organisation. */
    ASSESSOR,
    /** Keeps the portal running and its accounts in order; sees no inside of a space by that alone. */
    ADMINISTRATOR;

    /** Whether the function can be held for a scope of that kind at all. */
    public boolean isHeldFor(Scope scope) {
        return switch (this) {
            case NOO, CUSTOMS_FOCAL_POINT, CUSTOMS_OFFICER, TECHNICIAN -> scope instanceof Scope.Country;
            case NETWORK_COORDINATOR -> scope instanceof Scope.Network;
            case PARTNER -> scope instanceof Scope.Organisation;
            case TRAINER, ASSESSOR -> scope instanceof Scope.Country || scope instanceof Scope.Organisation;
            case ADMINISTRATOR -> scope instanceof Scope.Portal;
        };
    }
}
