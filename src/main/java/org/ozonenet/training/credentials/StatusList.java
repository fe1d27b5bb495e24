package org.ozonenet.training.credentials;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Collection;
import java.util.zip.GZIPOutputStream;

/** A list of bits as the Bitstring Status List of the W3C writes it. */
final class StatusList {

    /** How many bits: eight times the least that the standard asks, so that a place tells nothing. */
    static final int LENGTH = 8 * 131_072;

    private StatusList() {}

    /** The list in which these places are set: bit 0 is the highest bit of the first byte. */
    static String encoded(Collection<Integer> set) {
        var bits = new byte[LENGTH / 8];
        set.forEach(place -> bits[place / 8] |= (byte) (0x80 >> place % 8));
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
    }
}
