package org.ozonenet.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.kernel.Outbox;
import org.ozonenet.kernel.Outboxed;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The members of a meeting, an exchange or a cohort. What the space holds belongs to the room that opened it.
 *
 * @param glass who looked in without being a member, oldest first
 */
@Document("spaces")
@TypeAlias("space")
record Space(
        @Id SpaceId id,
        @Version @Nullable Long version,
        List<Membership> members,
        @Nullable List<Glass> glass,
        Outbox outbox)
        implements Outboxed {

    record Membership(PersonId person, SpaceRole role, Instant since) {}

    Space {
        members = List.copyOf(members);
        // Documents from before glass could be broken have none.
        glass = glass == null ? List.of() : List.copyOf(glass);
    }

    static Space opened(SpaceId id) {
        return new Space(id, null, List.of(), List.of(), Outbox.empty());
    }

    Space joined(PersonId person, SpaceRole role, PersonId by, Instant at) {
        var others = without(person);
        others.add(new Membership(person, role, at));
        var event = new MemberJoined(EventHeader.in(id.value(), at, by.value()), id, person, role);
        return new Space(id, version, others, glass, outbox.with(event));
    }

    Space left(PersonId person, PersonId by, Instant at) {
        var role = roleOf(person).orElseThrow(() -> new IllegalStateException("No member of this space"));
        var event = new MemberLeft(EventHeader.in(id.value(), at, by.value()), id, person, role);
        return new Space(id, version, without(person), glass, outbox.with(event));
    }

    Space broken(Glass pane) {
        var all = new ArrayList<>(panes());
        all.add(pane);
        var header = EventHeader.in(id.value(), pane.at(), pane.person().value());
        var event = new BrokenGlass(header, id, pane.person(), pane.until());
        return new Space(id, version, members, all, outbox.with(event));
    }

    List<Glass> panes() {
        return glass == null ? List.of() : glass;
    }

    boolean isOpenTo(PersonId person, Instant now) {
        return panes().stream().anyMatch(pane -> pane.isOpenFor(person, now));
    }

    Optional<SpaceRole> roleOf(PersonId person) {
        return members.stream()
                .filter(member -> member.person().equals(person))
                .map(Membership::role)
                .findFirst();
    }

    private List<Membership> without(PersonId person) {
        var others = new ArrayList<>(members);
        others.removeIf(member -> member.person().equals(person));
        return others;
    }
}
