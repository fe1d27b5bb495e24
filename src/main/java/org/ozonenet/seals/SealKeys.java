package org.ozonenet.seals;

import com.nimbusds.jose.jwk.ECKey;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NoSuchElementException;
import org.ozonenet.access.Rights;
import org.ozonenet.access.Target;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Looks after the signing keys. */
@Service
@PreAuthorize("isAuthenticated()")
public class SealKeys {

    private final KeyRing ring;
    private final Rights rights;
    private final Clock clock;

    SealKeys(KeyRing ring, Rights rights, Clock clock) {
        this.ring = ring;
        this.rights = rights;
        this.clock = clock;
    }

    /** All keys, the newest first. */
    public List<SealKeyLine> list() {
        rights.require(SealAction.LIST_KEYS, Target.portal());
        var signing = ring.current().map(SealKey::id);
        return ring.all().stream()
                .map(key -> new SealKeyLine(
                        key.id(),
                        key.number(),
                        key.madeAt(),
                        signing.filter(key.id()::equals).isPresent(),
                        key.withdrawnAt()))
                .toList();
    }

    /** Lets a new key sign from now on. What the old ones signed stays as good as it was. */
    public SealKeyId rotate() {
        var actor = rights.require(SealAction.ROTATE, Target.portal());
        ECKey made = ring.make(actor.person().value());
        return KeyRing.idOf(made);
    }

    /**
     * Lets nothing count any more that a key has signed: for a key that may have come into wrong hands. Cannot be taken
     * back.
     *
     * @throws NoSuchElementException if there is no such key
     */
    public void withdraw(SealKeyId key) {
        var actor = rights.require(SealAction.WITHDRAW, Target.portal());
        ring.save(ring.find(key)
                .orElseThrow()
                .withdrawn(actor.person().value(), clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }
}
