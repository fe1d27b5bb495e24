package org.ozonenet.reference;

/** A group of controlled substances of the Montreal Protocol, by annex and group. */
public enum AnnexGroup {
    /** Chlorofluorocarbons (CFC-11, 12, 113, 114, 115). */
    A_I("A/I"),
    /** Halons. */
    A_II("A/II"),
    /** Other fully halogenated chlorofluorocarbons. */
    B_I("B/I"),
    /** Carbon tetrachloride. */
    B_II("B/II"),
    /** Methyl chloroform. */
    B_III("B/III"),
    /** Hydrochlorofluorocarbons. */
    C_I("C/I"),
    /** Hydrobromofluorocarbons. */
    C_II("C/II"),
    /** Bromochloromethane. */
    C_III("C/III"),
    /** Methyl bromide. */
    E_I("E/I"),
    /** Hydrofluorocarbons, both groups of Annex F. */
    F("F");

    private final String code;

    AnnexGroup(String code) {
        this.code = code;
    }

    /** As the Protocol writes it, for example {@code C/I}. */
    public String code() {
        return code;
    }

    /**
     * The group of that code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static AnnexGroup of(String code) {
        for (var group : values()) {
            if (group.code.equals(code)) {
                return group;
            }
        }
        throw new IllegalArgumentException("'%s' is not a group of the annexes, such as C/I or F.".formatted(code));
    }
}
