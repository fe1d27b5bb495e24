package org.ozonenet.access.accounts;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.Function;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Scope;
import org.ozonenet.kernel.Lang;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Somebody was asked to join, with a function that waits for them.
 *
 * @param person under which identifier they will be in the register
 * @param tokenHash of the secret in the newest letter
 * @param invitedBy who asked, and in whose right the function is given
 */
@Document("invitations")
@TypeAlias("invitation")
record Invitation(
        @Id InvitationId id,
        @Version @Nullable Long version,
        PersonId person,
        String tokenHash,
        String mail,
        String name,
        Function function,
        Scope scope,
        Lang language,
        PersonId invitedBy,
        Instant sentAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant withdrawnAt) {

    static final Duration VALID = Duration.ofDays(14);

    Instant expiresAt() {
        return sentAt.plus(VALID);
    }

    boolean isOpen(Instant now) {
        return acceptedAt == null && withdrawnAt == null && now.isBefore(expiresAt());
    }

    Invitation sentAgain(String hash, Instant at) {
        return new Invitation(
                id,
                version,
                person,
                hash,
                mail,
                name,
                function,
                scope,
                language,
                invitedBy,
                at,
                acceptedAt,
                withdrawnAt);
    }

    Invitation accepted(Instant at) {
        return new Invitation(
                id,
                version,
                person,
                tokenHash,
                mail,
                name,
                function,
                scope,
                language,
                invitedBy,
                sentAt,
                at,
                withdrawnAt);
    }

    Invitation withdrawn(Instant at) {
        return new Invitation(
                id,
                version,
                person,
                tokenHash,
                mail,
                name,
                function,
                scope,
                language,
                invitedBy,
                sentAt,
                acceptedAt,
                at);
    }
}
