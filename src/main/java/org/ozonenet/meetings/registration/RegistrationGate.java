package org.ozonenet.meetings.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.CurrentActor;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Rights;
import org.ozonenet.access.Target;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Lang;
import org.ozonenet.meetings.MeetingId;
import org.ozonenet.meetings.MeetingLine;
import org.ozonenet.meetings.Meetings;
import org.ozonenet.reference.Networks;
import org.springframework.stereotype.Component;

/** Who may do what about the registrations of a meeting. */
@Component
class RegistrationGate {

    private final Meetings meetings;
    private final RegistrationDeskStore desks;
    private final Rights rights;
    private final CurrentActor currentActor;
    private final Networks networks;
    private final Clock clock;

    RegistrationGate(
            Meetings meetings,
            RegistrationDeskStore desks,
            Rights rights,
            CurrentActor currentActor,
            Networks networks,
            Clock clock) {
        this.meetings = meetings;
        this.desks = desks;
        this.rights = rights;
        this.currentActor = currentActor;
        this.networks = networks;
        this.clock = clock;
    }

    /** @throws NoSuchElementException if there is no meeting that the actor may see */
    MeetingLine require(RegistrationAction action, MeetingId meeting) {
        var line = found(meeting);
        rights.require(action, target(line));
        return line;
    }

    boolean allows(RegistrationAction action, MeetingId meeting) {
        return meetings.summary(meeting)
                .filter(line -> rights.allows(action, target(line)))
                .isPresent();
    }

    /** Whether the actor speaks for the people of that country. */
    boolean mayConfirm(MeetingLine line, Iso2 country) {
        return rights.allows(RegistrationAction.CONFIRM, target(line).of(country));
    }

    void requireConfirm(MeetingLine line, @Nullable Iso2 country) {
        var target = target(line);
        rights.require(RegistrationAction.CONFIRM, country == null ? target : target.of(country));
    }

    MeetingLine found(MeetingId meeting) {
        return meetings.summary(meeting).orElseThrow(() -> new NoSuchElementException("There is no such meeting"));
    }

    PersonId person() {
        return currentActor.require().person();
    }

    /** @throws RegistrationClosedException if there is none, or its time is over */
    RegistrationDesk openDesk(MeetingId meeting) {
        return desks.findById(meeting)
                .filter(desk -> desk.rules().isOpen(clock.instant()))
                .orElseThrow(() -> new RegistrationClosedException("Registration for this meeting is closed"));
    }

    /** The countries whose people belong to the meeting. */
    Set<Iso2> countries(MeetingLine line) {
        var today = LocalDate.now(clock);
        var countries = new TreeSet<Iso2>();
        line.networks().forEach(network -> countries.addAll(networks.members(network, today)));
        return countries;
    }

    String title(MeetingLine line) {
        return line.title().in(Lang.EN);
    }

    private static Target target(MeetingLine line) {
        return Target.space(line.id().space()).of(line.networks()).marked(line.marking());
    }
}
