package org.ozonenet.reference;

/** In which way a country takes part in a network. */
public enum MemberRole {
    /** Member by its ozone officer. */
    MEMBER,
    /** Takes part as an economy in transition, paid by the Global Environment Facility; not a member. */
    CEIT_PARTICIPANT,
    /** Supports the network without being an Article 5 party. */
    SUPPORTER,
    /** Assists as a bilateral partner. */
    BILATERAL_PARTNER,
    /** Meets the network in dialogues across a common border. */
    DIALOGUE_PARTNER
}
