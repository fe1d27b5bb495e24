package org.ozonenet.training.credentials;

import com.nimbusds.jose.jwk.JWK;
import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ozonenet.reference.files.Node;
import org.ozonenet.reference.files.ReferenceFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Whose digital certificates we look at beside our own, with their keys: from {@code recognised-issuers.yaml}. */
@Component
class RecognisedIssuers {

    /**
     * A body whose signatures we know.
     *
     * @param id as its credentials name it
     * @param keys their public parts, as JSON Web Keys
     */
    record Issuer(String id, String name, List<JWK> keys) {

        Issuer {
            keys = List.copyOf(keys);
        }
    }

    private final Map<String, Issuer> issuers = new LinkedHashMap<>();

    @Autowired
    RecognisedIssuers(ReferenceFiles files) {
        this(files.yaml("recognised-issuers.yaml").map("issuers", RecognisedIssuers::issuer));
    }

    RecognisedIssuers(List<Issuer> known) {
        known.forEach(issuer -> issuers.put(issuer.id(), issuer));
    }

    Optional<Issuer> find(String id) {
        return Optional.ofNullable(issuers.get(id));
    }

    private static Issuer issuer(Node node) {
        return new Issuer(node.text("id"), node.text("name"), node.map("keys", RecognisedIssuers::key));
    }

    private static JWK key(Node node) {
        var members = new LinkedHashMap<String, Object>();
        node.fields().keySet().forEach(name -> members.put(name, node.text(name)));
        try {
            return JWK.parse(members).toPublicJWK();
        } catch (ParseException e) {
            throw new IllegalArgumentException("keys: no JSON Web Key: " + e.getMessage(), e);
        }
    }
}
