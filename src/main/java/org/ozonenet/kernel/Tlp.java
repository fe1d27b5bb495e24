package org.ozonenet.kernel;

/**
 * A marking of the Traffic Light Protocol 2.0 (FIRST, 2022), from the most open to the most closed.
 *
 * <p>The marking decides who gets a document, an enquiry or a notice; see {@link #mayLeaveThePortal()}.
 */
public enum Tlp {
    /** No limit on disclosure. */
    CLEAR("TLP:CLEAR"),
    /** Within the community: everybody who is signed in. */
    GREEN("TLP:GREEN"),
    /** Members of the space and those in their organisations who need to know. */
    AMBER("TLP:AMBER"),
    /** Members of the space only. */
    AMBER_STRICT("TLP:AMBER+STRICT"),
    /** Named recipients only, never beyond them. */
    RED("TLP:RED");

    private final String label;

    Tlp(String label) {
        this.label = label;
    }

    /** The marking as the standard writes it, for example {@code TLP:AMBER+STRICT}. */
    public String label() {
        return label;
    }

    /** Whether content so marked may stand in a mail, a log or an event: {@link #CLEAR} and {@link #GREEN} only. */
    public boolean mayLeaveThePortal() {
        return compareTo(GREEN) <= 0;
    }

    /** Whether this marking closes more than the other. */
    public boolean isStricterThan(Tlp other) {
        return compareTo(other) > 0;
    }

    /** The more closed of the two. */
    public Tlp stricter(Tlp other) {
        return isStricterThan(other) ? this : other;
    }
}
