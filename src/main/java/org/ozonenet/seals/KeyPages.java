package org.ozonenet.seals;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The public parts of the keys, for whoever checks a signature with a program of their own. */
@Controller
class KeyPages {

    private final KeyRing ring;
    private final Seals seals;

    KeyPages(KeyRing ring, Seals seals) {
        this.ring = ring;
        this.seals = seals;
    }

    /** Every key that counts, the newest first (RFC 7517). */
    @GetMapping("/.well-known/jwks.json")
    ResponseEntity<String> all() {
        var keys = ring.all().stream()
                .filter(key -> !key.isWithdrawn())
                .<JWK>map(this::named)
                .toList();
        return json(new JWKSet(keys).toString(true), Duration.ofMinutes(5));
    }

    /** One key by its thumbprint; nothing for one that was withdrawn. */
    @GetMapping("/seals/{key}")
    ResponseEntity<String> one(@PathVariable String key) {
        return SealKeyId.isValid(key)
                ? ring.find(new SealKeyId(key))
                        .filter(found -> !found.isWithdrawn())
                        .map(found -> json(named(found).toJSONString(), Duration.ofMinutes(5)))
                        .orElseGet(() -> ResponseEntity.notFound().build())
                : ResponseEntity.notFound().build();
    }

    private JWK named(SealKey key) {
        return new ECKey.Builder(KeyRing.publicPart(key))
                .keyID(seals.addressOf(key.id()))
                .build();
    }

    private static ResponseEntity<String> json(String body, Duration fresh) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.maxAge(fresh).cachePublic())
                .body(body);
    }
}
