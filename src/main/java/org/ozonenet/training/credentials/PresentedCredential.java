package org.ozonenet.training.credentials;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An Open Badges 3.0 credential that somebody shows, read with suspicion. */
final class PresentedCredential {

    private static final int LONGEST = 200;
    private static final int MOST_ALIGNMENTS = 50;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(30)
                            .maxStringLength(CredentialCheck.MOST_BYTES)
                            .build())
                    .build())
            .build();

    private final JsonNode credential;

    private PresentedCredential(JsonNode credential) {
        this.credential = credential;
    }

    /** @throws IllegalArgumentException if it is no such credential */
    static PresentedCredential read(byte[] payload) {
        JsonNode node;
        try {
            node = JSON.readTree(payload);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("Not JSON", e);
        }
        // The older form of such tokens wraps the credential.
        var credential = node.path("vc").isObject() ? node.path("vc") : node;
        var read = new PresentedCredential(credential);
        if (!read.isOpenBadge()
                || (node.has("iss") && !node.path("iss").asString("").equals(read.issuer()))) {
            throw new IllegalArgumentException("Not an Open Badges 3.0 credential");
        }
        return read;
    }

    String id() {
        return credential.path("id").asString("");
    }

    String issuer() {
        var issuer = credential.path("issuer");
        return issuer.isObject() ? issuer.path("id").asString("") : issuer.asString("");
    }

    /** @throws IllegalArgumentException if a date is there and is none */
    @Nullable Instant from() {
        return moment("validFrom", "issuanceDate");
    }

    /** @throws IllegalArgumentException if a date is there and is none */
    @Nullable Instant until() {
        return moment("validUntil", "expirationDate");
    }

    boolean hasStatus() {
        return credential.hasNonNull("credentialStatus");
    }

    CredentialAnswer.Shown shown(String issuerName, @Nullable CheckCode code) {
        var achievement = credential.path("credentialSubject").path("achievement");
        var alignments = new ArrayList<String>();
        for (var alignment : achievement.path("alignment")) {
            if (alignments.size() < MOST_ALIGNMENTS) {
                alignments.add(text(alignment.path("targetCode")) + " " + text(alignment.path("targetName")));
            }
        }
        return new CredentialAnswer.Shown(
                issuerName, text(achievement.path("name")), List.copyOf(alignments), from(), until(), code);
    }

    private boolean isOpenBadge() {
        var types = new ArrayList<String>();
        credential.path("type").forEach(type -> types.add(type.asString("")));
        return types.contains("VerifiableCredential")
                && (types.contains("OpenBadgeCredential") || types.contains("AchievementCredential"))
                && credential.path("@context").isArray()
                && credential.path("credentialSubject").isObject();
    }

    private @Nullable Instant moment(String name, String olderName) {
        var text = credential.path(credential.has(name) ? name : olderName).asString("");
        try {
            return text.isEmpty() ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Not a moment", e);
        }
    }

    private static String text(JsonNode node) {
        var text = node.asString("").replaceAll("\\p{Cntrl}", " ");
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
