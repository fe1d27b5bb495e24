package org.ozonenet.training.credentials;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.ozonenet.seals.SealCheck;
import org.ozonenet.seals.Seals;
import org.ozonenet.training.credentials.CredentialAnswer.Verdict;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Checks digital certificates that anybody shows: ours, and those of bodies whose keys we have. Nothing is fetched, and
 * nothing that the certificate says of itself is believed before a key that we had before has confirmed it.
 */
@Service
@PreAuthorize("permitAll()")
public class CredentialCheck {

    /** More than any certificate needs. */
    public static final int MOST_BYTES = 64 * 1024;

    private final Seals seals;
    private final CertificateCheck certificates;
    private final RecognisedIssuers issuers;
    private final Clock clock;

    CredentialCheck(Seals seals, CertificateCheck certificates, RecognisedIssuers issuers, Clock clock) {
        this.seals = seals;
        this.certificates = certificates;
        this.issuers = issuers;
        this.clock = clock;
    }

    /** Looks at what was uploaded or pasted: a JSON Web Token in compact form. */
    public CredentialAnswer look(byte[] upload) {
        if (upload.length > MOST_BYTES) {
            return CredentialAnswer.of(Verdict.TOO_BIG);
        }
        var text = new String(upload, StandardCharsets.UTF_8).strip();
        if (text.startsWith("{")) {
            return CredentialAnswer.of(Verdict.OTHER_SEAL);
        }
        try {
            return seals.check(text) instanceof SealCheck.Genuine own
                    ? ours(PresentedCredential.read(own.content()))
                    : theirs(JWSObject.parse(text));
        } catch (ParseException | IllegalArgumentException e) {
            return CredentialAnswer.of(Verdict.NOT_READABLE);
        }
    }

    /** The store knows better than the paper: what was decided since stands there. */
    private CredentialAnswer ours(PresentedCredential credential) {
        var id = credential.id();
        var answer = certificates.look(id.substring(id.lastIndexOf('/') + 1));
        if (!(answer instanceof CheckAnswer.Known(CertificateFacts facts))) {
            return CredentialAnswer.of(Verdict.NOT_READABLE);
        }
        var verdict =
                switch (facts.status()) {
                    case VALID, IN_GRACE -> Verdict.VALID;
                    case NOT_YET -> Verdict.NOT_YET;
                    case EXPIRED -> Verdict.EXPIRED;
                    case SUSPENDED -> Verdict.SUSPENDED;
                    case REVOKED -> Verdict.REVOKED;
                    case REPLACED -> Verdict.REPLACED;
                };
        return new CredentialAnswer(verdict, credential.shown("OzoneNet", facts.code()));
    }

    private CredentialAnswer theirs(JWSObject signed) {
        var credential = PresentedCredential.read(signed.getPayload().toBytes());
        var issuer = issuers.find(credential.issuer());
        if (issuer.isEmpty()) {
            return CredentialAnswer.of(Verdict.UNKNOWN_ISSUER);
        }
        if (!isSignedBy(signed, issuer.get().keys())) {
            return CredentialAnswer.of(Verdict.FORGED);
        }
        return new CredentialAnswer(
                byTime(credential), credential.shown(issuer.get().name(), null));
    }

    private Verdict byTime(PresentedCredential credential) {
        var now = clock.instant();
        var from = credential.from();
        var until = credential.until();
        if (from != null && now.isBefore(from)) {
            return Verdict.NOT_YET;
        }
        if (until != null && now.isAfter(until)) {
            return Verdict.EXPIRED;
        }
        return credential.hasStatus() ? Verdict.STATUS_UNKNOWN : Verdict.VALID;
    }

    /** A key inside the token, or at an address that it names, is nothing that it could prove. */
    private static boolean isSignedBy(JWSObject signed, List<JWK> keys) {
        var header = signed.getHeader();
        var named = header.getKeyID();
        return keys.stream()
                .filter(key -> named == null || key.getKeyID() == null || Objects.equals(key.getKeyID(), named))
                .anyMatch(key -> confirms(key, signed));
    }

    private static boolean confirms(JWK key, JWSObject signed) {
        try {
            var algorithm = signed.getHeader().getAlgorithm();
            JWSVerifier verifier = null;
            if (key instanceof ECKey ec && JWSAlgorithm.ES256.equals(algorithm)) {
                verifier = new ECDSAVerifier(ec);
            } else if (key instanceof RSAKey rsa && JWSAlgorithm.RS256.equals(algorithm)) {
                verifier = new RSASSAVerifier(rsa);
            }
            return verifier != null && signed.verify(verifier);
        } catch (JOSEException e) {
            return false;
        }
    }
}
