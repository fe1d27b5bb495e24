package org.ozonenet.seals;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.util.Base64URL;
import java.text.ParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.accounts.PortalAddress;
import org.ozonenet.seals.SealCheck.Reason;
import org.springframework.stereotype.Component;

/**
 * Signs in the name of the portal, and says of a signature whether it is the portal's. For rooms, which decide what is
 * worth a signature and who may ask for one.
 *
 * <p>A signature is a JSON Web Signature in compact form (RFC 7515) with ES256. Its header names the key by the address
 * at which anybody gets the public part; the set of all is at {@code /.well-known/jwks.json}.
 */
@Component
public class Seals {

    static final String ALGORITHM = "ES256";

    /** Below this address are the public parts of the keys, each under its thumbprint. */
    static final String KEYS = "/seals/";

    private static final int LONGEST = 4_000_000;

    private final KeyRing ring;
    private final PortalAddress address;

    Seals(KeyRing ring, PortalAddress address) {
        this.ring = ring;
        this.address = address;
    }

    /**
     * Signs a content; the result holds it, readable by anybody.
     *
     * @param type what it is, as in the header {@code typ} of a JSON Web Signature, for example {@code vc+jwt}
     */
    public String sign(String type, byte[] content) {
        return signed(type, new Payload(content)).serialize();
    }

    /** Signs a content that is kept elsewhere, such as a file; the result does not hold it (RFC 7515, appendix F). */
    public String signDetached(byte[] content) {
        return signed(null, new Payload(content)).serialize(true);
    }

    /** Looks at what {@link #sign} made. The text can come from anybody. */
    public SealCheck check(String signature) {
        return check(signature, null);
    }

    /** Looks at what {@link #signDetached} made, together with the content. Both can come from anybody. */
    public SealCheck checkDetached(String signature, byte[] content) {
        return check(signature, content);
    }

    /** Where anybody gets the public part of a key. */
    public String addressOf(SealKeyId key) {
        return address.base() + KEYS + key.value();
    }

    private JWSObject signed(@Nullable String type, Payload payload) {
        var key = ring.signing();
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(addressOf(KeyRing.idOf(key)));
        if (type != null) {
            header.type(new JOSEObjectType(type));
        }
        var signed = new JWSObject(header.build(), payload);
        try {
            signed.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("The portal cannot sign", e);
        }
        return signed;
    }

    private SealCheck check(String signature, byte @Nullable [] content) {
        if (signature.length() > LONGEST) {
            return refused(Reason.MALFORMED);
        }
        JWSObject signed;
        try {
            signed = content == null
                    ? JWSObject.parse(signature)
                    : JWSObject.parse(signature, new Payload(Base64URL.encode(content)));
        } catch (ParseException | RuntimeException e) {
            return refused(Reason.MALFORMED);
        }
        var named = namedKey(signed.getHeader());
        if (!JWSAlgorithm.ES256.equals(signed.getHeader().getAlgorithm()) || named.isEmpty()) {
            return refused(Reason.MALFORMED);
        }
        return ring.find(named.get())
                .map(key -> key.isWithdrawn() ? refused(Reason.WITHDRAWN_KEY) : compared(signed, key))
                .orElseGet(() -> refused(Reason.UNKNOWN_KEY));
    }

    private static SealCheck compared(JWSObject signed, SealKey key) {
        // Spare bits of the last character say nothing, so that two texts could stand for one signature: only one may.
        var shown = signed.getSignature();
        if (!Base64URL.encode(shown.decode()).equals(shown)) {
            return refused(Reason.CHANGED);
        }
        try {
            ECKey part = KeyRing.publicPart(key);
            if (!signed.verify(new ECDSAVerifier(part))) {
                return refused(Reason.CHANGED);
            }
        } catch (JOSEException e) {
            return refused(Reason.CHANGED);
        }
        var type = signed.getHeader().getType();
        return new SealCheck.Genuine(
                key.id(),
                type == null ? "" : type.getType(),
                signed.getPayload().toBytes());
    }

    /** Only the end of the address counts: the portal may have been at another one when it signed. */
    private static Optional<SealKeyId> namedKey(JWSHeader header) {
        var name = header.getKeyID();
        var thumbprint = name == null ? "" : name.substring(name.lastIndexOf('/') + 1);
        return SealKeyId.isValid(thumbprint) ? Optional.of(new SealKeyId(thumbprint)) : Optional.empty();
    }

    private static SealCheck refused(Reason reason) {
        return new SealCheck.Refused(reason);
    }
}
