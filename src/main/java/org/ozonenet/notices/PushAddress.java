package org.ozonenet.notices;

import java.net.URI;

/**
 * Where a push service takes messages for one browser. Whoever knows it and the portal's key can make that browser say
 * that there is something, and nothing else.
 */
public record PushAddress(String value) {

    private static final int LONGEST = 1_000;

    /** @throws IllegalArgumentException if that is no absolute address of the web */
    public PushAddress {
        if (value.length() > LONGEST) {
            throw new IllegalArgumentException("An address has at most %d characters".formatted(LONGEST));
        }
        var address = URI.create(value);
        if (address.getHost() == null || address.getUserInfo() != null) {
            throw new IllegalArgumentException("That is no address of a push service");
        }
    }

    URI uri() {
        return URI.create(value);
    }

    /** The address without its path, which is what a token for the service names. */
    String origin() {
        var uri = uri();
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
