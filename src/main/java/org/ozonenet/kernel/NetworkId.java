package org.ozonenet.kernel;

/**
 * A regional ozone network by its short name, for example {@code SEA} (Southeast Asia) or {@code ECA} (Europe and
 * Central Asia).
 *
 * @param value two to six capital letters
 */
public record NetworkId(String value) implements Comparable<NetworkId> {

    /** Southeast Asia. */
    public static final NetworkId SEA = new NetworkId("SEA");

    /** Europe and Central Asia. */
    public static final NetworkId ECA = new NetworkId("ECA");

    public NetworkId {
        if (!value.matches("[A-Z]{2,6}")) {
            throw new IllegalArgumentException(
                    "'%s' is not the short name of a network: two to six capital letters are needed".formatted(value));
        }
    }

    @Override
    public int compareTo(NetworkId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
