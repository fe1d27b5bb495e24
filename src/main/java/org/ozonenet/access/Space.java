package org.ozonenet.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

    /** With exactly these members; the same object where it has them already. */
    Space keeping(Map<PersonId, SpaceRole> wanted, @Nullable PersonId by, Instant at) {
        var kept = this;
        for (var member : members) {
            if (!wanted.containsKey(member.person())) {
                var header = header(by, at);
                var left = new MemberLeft(header, id, member.person(), member.role());
                kept = new Space(id, version, kept.without(member.person()), glass, kept.outbox.with(left));
            }
        }
        for (var entry : new TreeMap<>(wanted.entrySet().stream()
                        .collect(Collectors.toMap(each -> each.getKey().value(), Map.Entry::getValue)))
                .entrySet()) {
            var person = new PersonId(entry.getKey());
            if (!kept.roleOf(person).equals(Optional.of(entry.getValue()))) {
                var others = kept.without(person);
                others.add(new Membership(person, entry.getValue(), at));
                var joined = new MemberJoined(header(by, at), id, person, entry.getValue());
                kept = new Space(id, version, others, glass, kept.outbox.with(joined));
            }
        }
        return kept;
    }

    private EventHeader header(@Nullable PersonId by, Instant at) {
        return EventHeader.in(id.value(), at, by == null ? null : by.value());
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
