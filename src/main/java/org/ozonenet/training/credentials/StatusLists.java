package org.ozonenet.training.credentials;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ozonenet.seals.Seals;
import org.ozonenet.training.CertificateStateChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The public lists of certificates that do not count, signed. A change of state is in them at once. */
@Component
class StatusLists {

    /** Other nodes hear of a change only by looking. */
    private static final Duration FRESH = Duration.ofSeconds(10);

    private static final JsonMapper JSON = JsonMapper.shared();

    private final CertificateStore store;
    private final BadgeAddresses addresses;
    private final Seals seals;
    private final Clock clock;
    private final Map<StatusPurpose, Made> made = new ConcurrentHashMap<>();

    StatusLists(CertificateStore store, BadgeAddresses addresses, Seals seals, Clock clock) {
        this.store = store;
        this.addresses = addresses;
        this.seals = seals;
        this.clock = clock;
    }

    private record Made(String signed, Instant at) {}

    /** The list as a signed credential. */
    String signed(StatusPurpose purpose) {
        var now = clock.instant();
        return made.compute(
                        purpose,
                        (key, before) ->
                                before != null && now.isBefore(before.at().plus(FRESH))
                                        ? before
                                        : new Made(sign(purpose, now), now))
                .signed();
    }

    @EventListener
    void on(CertificateStateChanged changed) {
        made.clear();
    }

    private String sign(StatusPurpose purpose, Instant now) {
        var address = addresses.statusList(purpose);
        var places = purpose.states().stream()
                .flatMap(state -> store.findByState(state).stream())
                .map(Certificate::statusIndex)
                .toList();
        var list = Map.of(
                "@context",
                List.of("https://www.w3.org/ns/credentials/v2"),
                "id",
                address,
                "type",
                List.of("VerifiableCredential", "BitstringStatusListCredential"),
                "issuer",
                addresses.keeper(),
                "iss",
                addresses.keeper(),
                "validFrom",
                now.truncatedTo(ChronoUnit.SECONDS).toString(),
                "credentialSubject",
                Map.of(
                        "id",
                        address + "#list",
                        "type",
                        "BitstringStatusList",
                        "statusPurpose",
                        purpose.word(),
                        "encodedList",
                        StatusList.encoded(places)));
        return seals.sign("vc+jwt", JSON.writeValueAsBytes(list));
    }
}
