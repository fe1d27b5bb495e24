package org.ozonenet.training.credentials;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.Id;
import org.ozonenet.training.schemes.CategoryCode;
import org.ozonenet.training.schemes.Scheme;

/** A certificate. It follows from holder, scheme, edition, category and number: the same one cannot be issued twice. */
public record CertificateId(String value) implements Id {

    public CertificateId {
        Id.checked(value);
    }

    /** @param number from 1: the first certificate of the holder in this category, then its renewals */
    static CertificateId of(PersonId holder, Scheme scheme, CategoryCode category, int number) {
        var name = String.join(
                "|",
                holder.value(),
                scheme.code().value(),
                String.valueOf(scheme.edition()),
                category.value(),
                String.valueOf(number));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return new CertificateId(HexFormat.of().formatHex(digest, 0, 16));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
