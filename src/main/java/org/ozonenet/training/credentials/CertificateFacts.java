package org.ozonenet.training.credentials;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.training.UnitCode;

/**
 * What anybody is told who has the code of a certificate: what stands on the paper, and whether it counts.
 *
 * @param name of the holder as printed
 * @param country of the issuing body
 * @param statusSince since when it is suspended, revoked or replaced, or null
 * @param renewed whether the holder has a later one
 * @param asOf when this was looked up
 */
public record CertificateFacts(
        CheckCode code,
        String serial,
        String name,
        Iso2 country,
        LocalizedText scheme,
        LocalizedText category,
        List<UnitCode> units,
        LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        CertificateStatus status,
        @Nullable Instant statusSince,
        boolean renewed,
        Instant asOf) {}
