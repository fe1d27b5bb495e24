package org.ozonenet.meetings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.Action;
import org.ozonenet.access.CurrentActor;
import org.ozonenet.access.Function;
import org.ozonenet.access.Rights;
import org.ozonenet.access.Scope;
import org.ozonenet.access.Spaces;
import org.ozonenet.access.Target;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.kernel.Tlp;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Plans meetings, changes and publishes them, and leads them through their states. */
@Service
@PreAuthorize("isAuthenticated()")
public class MeetingPlanning {

    private final MeetingStore store;
    private final Rights rights;
    private final CurrentActor currentActor;
    private final Spaces spaces;
    private final Clock clock;

    MeetingPlanning(MeetingStore store, Rights rights, CurrentActor currentActor, Spaces spaces, Clock clock) {
        this.store = store;
        this.rights = rights;
        this.currentActor = currentActor;
        this.spaces = spaces;
        this.clock = clock;
    }

    /** The networks for which the reader may plan a meeting. */
    public Set<NetworkId> mayPlanFor() {
        return currentActor.require().functions().stream()
                .filter(held -> held.function() == Function.NETWORK_COORDINATOR)
                .map(held -> held.scope() instanceof Scope.Network(var network) ? network : null)
                .filter(network -> network != null)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Plans a meeting, and puts whoever plans it in the chair of its space. Until it is published its members and the
     * coordinators of the network see it.
     *
     * @param address the last part of its address, unique, or null for a random one
     * @throws IllegalArgumentException if there is another meeting at that address
     */
    public MeetingId plan(@Nullable String address, MeetingPlan plan) {
        var actor = rights.require(MeetingAction.PLAN, Target.portal().of(plan.networks()));
        var id = address == null ? MeetingId.random() : new MeetingId(address);
        if (store.existsById(id)) {
            throw new IllegalArgumentException("There is a meeting at this address: " + id.value());
        }
        // The space first: a space without a meeting harms nobody, a meeting without a space would have no chair.
        spaces.open(id.space());
        store.save(Meeting.planned(id, plan, actor.person(), clock.instant()));
        return id;
    }

    /**
     * Plans the next meeting from this one: the same in plan and agenda, on later days, linked as its follow-up, without
     * figures and participants.
     *
     * @param first day of the next one, at the venue
     * @throws IllegalArgumentException if the days of this one are not known
     * @throws NoSuchElementException if there is no such meeting
     */
    public MeetingId planNext(MeetingId id, LocalDate first) {
        var last = allowed(MeetingAction.CHANGE, id);
        return plan(null, MeetingCopy.next(id, last.plan(), first));
    }

    /** The meeting as it is now, to be changed and given back. */
    public MeetingEdit edit(MeetingId id) {
        var meeting = allowed(MeetingAction.CHANGE, id);
        var version = meeting.version();
        return new MeetingEdit(id, version == null ? 0 : version, meeting.plan());
    }

    /** @throws OptimisticLockingFailureException if somebody else changed it since it was given out */
    public void change(MeetingEdit edit) {
        var meeting = allowed(MeetingAction.CHANGE, edit.id());
        if (meeting.version() == null || meeting.version() != edit.version()) {
            throw new OptimisticLockingFailureException("The meeting was changed meanwhile");
        }
        if (!meeting.plan().networks().equals(edit.plan().networks())) {
            rights.require(MeetingAction.PLAN, Target.portal().of(edit.plan().networks()));
        }
        var by = currentActor.require().person();
        store.save(meeting.changed(edit.plan(), by, clock.instant()));
    }

    /** @throws IllegalArgumentException for a marking above GREEN */
    public void publish(MeetingId id, Tlp marking) {
        var meeting = allowed(MeetingAction.PUBLISH, id);
        store.save(meeting.published(marking, currentActor.require().person(), clock.instant()));
    }

    /** @throws IllegalStateException if that state cannot come next */
    public void move(MeetingId id, MeetingState to) {
        var meeting = allowed(MeetingAction.MOVE, id);
        store.save(meeting.moved(to, currentActor.require().person(), clock.instant()));
    }

    private Meeting allowed(Action action, MeetingId id) {
        var meeting = store.findById(id).orElseThrow(() -> new NoSuchElementException("There is no such meeting"));
        rights.require(action, meeting.target());
        return meeting;
    }
}
