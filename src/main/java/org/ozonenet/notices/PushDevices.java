package org.ozonenet.notices;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Rights;
import org.ozonenet.access.Target;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The browsers in which the person who is signed in wants to be told at once. */
@Service
@PreAuthorize("isAuthenticated()")
public class PushDevices {

    private static final int MOST = 10;

    private final PushDeviceStore store;
    private final PushKeys keys;
    private final Rights rights;
    private final Clock clock;
    private final List<String> services;

    PushDevices(
            PushDeviceStore store,
            PushKeys keys,
            Rights rights,
            Clock clock,
            @Value(
                            "${ozonenet.push.services:googleapis.com,push.services.mozilla.com,push.apple.com,notify.windows.com}")
                    List<String> services) {
        this.store = store;
        this.keys = keys;
        this.rights = rights;
        this.clock = clock;
        this.services = List.copyOf(services);
    }

    /** The public part of the portal's key for push services, as browsers want it: base64url of a point of P-256. */
    public String publicKey() {
        rights.require(NoticeAction.READ, Target.portal());
        return keys.publicKey();
    }

    /**
     * Tells this person in that browser from now on; another person of whom it told before is told there no more.
     *
     * @throws IllegalArgumentException if the address is not that of a push service which the portal knows: it calls no
     *     others, so that nobody can make it call within its own network
     */
    public void keep(PushAddress address) {
        var reader = reader();
        if (!isKnown(address)) {
            throw new IllegalArgumentException("The portal does not know that push service");
        }
        if (store.findByRecipient(reader).size() >= MOST) {
            store.findByRecipient(reader).stream()
                    .min(java.util.Comparator.comparing(PushDevice::at))
                    .ifPresent(oldest -> store.deleteById(oldest.id()));
        }
        store.save(PushDevice.of(reader, address, clock.instant()));
    }

    /** Tells this person there no more. */
    public void forget(PushAddress address) {
        store.findByIdAndRecipient(PushDevice.id(address), reader()).ifPresent(device -> store.deleteById(device.id()));
    }

    private boolean isKnown(PushAddress address) {
        var host = address.uri().getHost().toLowerCase(Locale.ROOT);
        var isSafe = "https".equals(address.uri().getScheme()) || host.equals("127.0.0.1");
        return isSafe && services.stream().anyMatch(each -> host.equals(each) || host.endsWith("." + each));
    }

    private PersonId reader() {
        return rights.require(NoticeAction.READ, Target.portal()).person();
    }
}
