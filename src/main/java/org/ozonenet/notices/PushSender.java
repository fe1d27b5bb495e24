package org.ozonenet.notices;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.ozonenet.access.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells browsers that there is something: an empty message (RFC 8030), so that a push service, and whoever sees the
 * screen of the phone, learns nothing but that. What does not arrive is not sent again: the inbox and the mail are there.
 */
@Component
class PushSender {

    private static final Logger LOG = LoggerFactory.getLogger(PushSender.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration WAITS_FOR_THE_PHONE = Duration.ofDays(1);

    private final PushDeviceStore store;
    private final PushKeys keys;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    PushSender(PushDeviceStore store, PushKeys keys) {
        this.store = store;
        this.keys = keys;
    }

    /** Returns at once; done when every push service has answered or did not. */
    CompletableFuture<Void> post(PersonId recipient) {
        return CompletableFuture.allOf(
                store.findByRecipient(recipient).stream().map(this::post).toArray(CompletableFuture[]::new));
    }

    private CompletableFuture<Void> post(PushDevice device) {
        var request = HttpRequest.newBuilder(device.address().uri())
                .timeout(PATIENCE)
                .header("TTL", String.valueOf(WAITS_FOR_THE_PHONE.toSeconds()))
                .header("Urgency", "high")
                // Those that wait for a phone without a line become one.
                .header("Topic", "ozonenet")
                .header("Authorization", keys.authorization(device.address()))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        return client.sendAsync(request, HttpResponse.BodyHandlers.discarding()).handle((answer, failure) -> {
            if (answer == null) {
                LOG.debug("A push service did not answer: {}", failure.getMessage());
            } else if (answer.statusCode() == 404 || answer.statusCode() == 410) {
                store.deleteById(device.id());
            } else if (answer.statusCode() >= 300) {
                LOG.debug("A push service answered {}", answer.statusCode());
            }
            return null;
        });
    }
}
