package org.ozonenet.access;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * The members of spaces. The room that has a space (a meeting, an exchange, a cohort) opens it here, and decides
 * itself who may open one.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class Spaces {

    private static final Duration LOOK = Duration.ofHours(1);

    private final SpaceStore store;
    private final CurrentActor currentActor;
    private final Rights rights;
    private final Clock clock;

    Spaces(SpaceStore store, CurrentActor currentActor, @Lazy Rights rights, Clock clock) {
        this.store = store;
        this.currentActor = currentActor;
        this.rights = rights;
        this.clock = clock;
    }

    /** Opens a space with the current actor in the chair. Opening it again changes nothing. */
    public void open(SpaceId id) {
        var actor = currentActor.require();
        if (store.findById(id).isEmpty()) {
            store.save(Space.opened(id).joined(actor.person(), SpaceRole.CHAIR, actor.person(), clock.instant()));
        }
    }

    /** Takes a person in, or gives a member another role. */
    public void add(SpaceId id, PersonId person, SpaceRole role) {
        var actor = rights.require(SpaceAction.CHANGE_MEMBERS, Target.space(id));
        var space = existing(id);
        if (!space.roleOf(person).equals(Optional.of(role))) {
            store.save(space.joined(person, role, actor.person(), clock.instant()));
        }
    }

    /** Sends a member out. Somebody who is no member stays none. */
    public void remove(SpaceId id, PersonId person) {
        var actor = rights.require(SpaceAction.CHANGE_MEMBERS, Target.space(id));
        var space = existing(id);
        if (space.roleOf(person).isPresent()) {
            store.save(space.left(person, actor.person(), clock.instant()));
        }
    }

    /** The members, for members. */
    public List<SpaceMember> members(SpaceId id) {
        rights.require(SpaceAction.LIST_MEMBERS, Target.space(id));
        return existing(id).members().stream()
                .map(member -> new SpaceMember(member.person(), member.role(), member.since()))
                .toList();
    }

    /** The spaces of which the current actor is a member. */
    public List<SpaceId> mine() {
        return store.findByMember(currentActor.require().person()).stream()
                .map(Space::id)
                .toList();
    }

    /**
     * Lets an administrator who is no member look into a space for one hour, as an observer. The members can read who it
     * was and why; the event is in the space's trail.
     *
     * @param reason in words, at least 20 characters and at most 500
     * @throws IllegalArgumentException if the reason is none
     */
    public void breakGlass(SpaceId id, String reason) {
        var actor = rights.require(SpaceAction.BREAK_GLASS, Target.space(id));
        var words = reason.strip();
        if (words.length() < 20 || words.length() > 500) {
            throw new IllegalArgumentException("A reason has 20 to 500 characters");
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        store.save(existing(id).broken(new Glass(actor.person(), words, now, now.plus(LOOK))));
    }

    /** Who looked in without being a member, and why; for members. */
    public List<Glass> brokenGlass(SpaceId id) {
        rights.require(SpaceAction.LIST_MEMBERS, Target.space(id));
        return existing(id).panes();
    }

    Optional<SpaceRole> roleOf(PersonId person, SpaceId id) {
        return store.findById(id)
                .flatMap(space -> space.roleOf(person)
                        .or(() -> space.isOpenTo(person, clock.instant())
                                ? Optional.of(SpaceRole.OBSERVER)
                                : Optional.empty()));
    }

    private Space existing(SpaceId id) {
        return store.findById(id).orElseThrow(() -> new IllegalStateException("There is no such space"));
    }
}
