package org.ozonenet.seals;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

/** The keys: makes the first one at the first start and a new one when the last is old, and finds them again. */
@Component
class KeyRing {

    private static final Logger LOG = LoggerFactory.getLogger(KeyRing.class);

    private final SealKeyStore store;
    private final KeySafe safe;
    private final Clock clock;
    private final Duration rotateAfter;
    private final Map<SealKeyId, ECKey> opened = new ConcurrentHashMap<>();

    KeyRing(
            SealKeyStore store,
            MongoOperations operations,
            KeySafe safe,
            Clock clock,
            @Value("${ozonenet.seals.rotate-after:365d}") Duration rotateAfter) {
        this.store = store;
        this.safe = safe;
        this.clock = clock;
        this.rotateAfter = rotateAfter;
        operations.indexOps(SealKey.class).createIndex(new Index("number", Direction.ASC).unique());
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        signing();
    }

    /** The key that signs now, with its private part. */
    ECKey signing() {
        return current()
                .filter(key -> clock.instant().isBefore(key.madeAt().plus(rotateAfter)))
                .flatMap(this::withPrivatePart)
                .orElseGet(() -> make(null));
    }

    Optional<SealKey> current() {
        return all().stream().filter(key -> !key.isWithdrawn()).max(Comparator.comparingInt(SealKey::number));
    }

    Optional<SealKey> find(SealKeyId id) {
        return store.findById(id);
    }

    /** All, the newest first. */
    List<SealKey> all() {
        return store.findByAlgorithm(Seals.ALGORITHM).stream()
                .sorted(Comparator.comparingInt(SealKey::number).reversed())
                .toList();
    }

    /** Makes a key that signs from now on. Where another node was faster, its key is as good. */
    ECKey make(@Nullable String by) {
        var drawn = drawn();
        var id = id(drawn);
        var number = all().stream().mapToInt(SealKey::number).max().orElse(0) + 1;
        var closed = safe.close(drawn.toJSONString().getBytes(StandardCharsets.UTF_8), id.value());
        var made = SealKey.made(
                id,
                number,
                drawn.toPublicJWK().toJSONString(),
                closed,
                by,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        try {
            store.save(made);
            LOG.info("Signing key {} was made: {}", number, id.value());
        } catch (DuplicateKeyException e) {
            return current().flatMap(this::withPrivatePart).orElseThrow(() -> e);
        }
        opened.put(id, drawn);
        return drawn;
    }

    void save(SealKey key) {
        store.save(key);
    }

    static ECKey publicPart(SealKey key) {
        return parsed(key.publicPart());
    }

    private Optional<ECKey> withPrivatePart(SealKey key) {
        var known = opened.get(key.id());
        if (known != null) {
            return Optional.of(known);
        }
        var open = safe.open(key.closedPart(), key.id().value())
                .map(bytes -> parsed(new String(bytes, StandardCharsets.UTF_8)));
        open.ifPresentOrElse(
                found -> opened.put(key.id(), found),
                () -> LOG.warn(
                        "The private part of signing key {} does not open: the secret of the data folder is another"
                                + " one. A new key is made; what the old one signed stays checkable.",
                        key.number()));
        return open;
    }

    private static ECKey drawn() {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.ES256)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("Every Java platform has P-256", e);
        }
    }

    private static SealKeyId id(ECKey key) {
        try {
            return new SealKeyId(key.computeThumbprint().toString());
        } catch (JOSEException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    static SealKeyId idOf(ECKey key) {
        return id(key);
    }

    /** Says nothing of the text: it can be a private part. */
    private static ECKey parsed(String text) {
        try {
            return ECKey.parse(text);
        } catch (ParseException e) {
            throw new IllegalStateException("A stored key cannot be read");
        }
    }
}
