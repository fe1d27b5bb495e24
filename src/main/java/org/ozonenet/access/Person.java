package org.ozonenet.access;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.Outbox;
import org.ozonenet.kernel.Outboxed;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Somebody whom the portal knows, with the record of every function given and taken back.
 *
 * @param signInName what the person types to sign in; unique, small letters
 * @param name how the person is called on the screen
 * @param mail where notices go; unique
 * @param closedAt when the account was closed, or null
 */
@Document("persons")
@TypeAlias("person")
record Person(
        @Id PersonId id,
        @Version @Nullable Long version,
        String signInName,
        String name,
        String mail,
        Lang language,
        ZoneId zone,
        List<Grant> grants,
        @Nullable Instant closedAt,
        Outbox outbox)
        implements Outboxed {

    Person {
        grants = List.copyOf(grants);
    }

    static Person known(NewPerson newcomer) {
        return new Person(
                newcomer.id(),
                null,
                newcomer.signInName(),
                newcomer.name(),
                newcomer.mail(),
                newcomer.language(),
                newcomer.zone(),
                List.of(),
                null,
                Outbox.empty());
    }

    Person given(Grant grant) {
        var more = new ArrayList<>(grants);
        more.add(grant);
        var by = grant.givenBy();
        var event = new FunctionGranted(
                EventHeader.portal(grant.givenAt(), by == null ? null : by.value()),
                id,
                grant.grant(),
                grant.function(),
                grant.scope());
        return with(more, outbox.with(event));
    }

    Person takenBack(Grant grant, PersonId by, Instant at) {
        var changed = grants.stream()
                .map(each -> each.equals(grant) ? grant.takenBack(by, at) : each)
                .toList();
        var event = new FunctionRevoked(
                EventHeader.portal(at, by.value()), id, grant.grant(), grant.function(), grant.scope());
        return with(changed, outbox.with(event));
    }

    Person readingIn(Lang wanted, ZoneId in) {
        return new Person(id, version, signInName, name, mail, wanted, in, grants, closedAt, outbox);
    }

    List<ActsFor> functions() {
        return grants.stream()
                .filter(Grant::isHeld)
                .map(Grant::asHeld)
                .distinct()
                .toList();
    }

    boolean isOpen() {
        return closedAt == null;
    }

    private Person with(List<Grant> changed, Outbox told) {
        return new Person(id, version, signInName, name, mail, language, zone, changed, closedAt, told);
    }
}
