package org.ozonenet.meetings.registration;

import java.time.Clock;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.Actor;
import org.ozonenet.access.CurrentActor;
import org.ozonenet.access.Function;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.meetings.MeetingId;
import org.ozonenet.meetings.MeetingTitles;
import org.springframework.stereotype.Component;

/** The sheet of somebody who is signed in: the own answer so far, or what is known of the person. */
@Component
class OwnAnswers {

    private final Registrations registrations;
    private final RegistrationStore store;
    private final SensitiveStore sensitive;
    private final MeetingTitles titles;
    private final CurrentActor currentActor;
    private final Clock clock;

    OwnAnswers(
            Registrations registrations,
            RegistrationStore store,
            SensitiveStore sensitive,
            MeetingTitles titles,
            CurrentActor currentActor,
            Clock clock) {
        this.registrations = registrations;
        this.store = store;
        this.sensitive = sensitive;
        this.titles = titles;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    Registrations registrations() {
        return registrations;
    }

    /** @throws NoSuchElementException if there is no desk at which the actor may register */
    AnswerSheet sheet(MeetingId meeting) {
        var rules = registrations
                .rules(meeting)
                .orElseThrow(() -> new NoSuchElementException("There is no registration for this meeting"));
        var actor = currentActor.require();
        var id = RegistrationId.of(meeting, actor.person());
        var known = store.findById(id);
        return new AnswerSheet(
                meeting,
                titles.of(meeting),
                rules,
                rules.isOpen(clock.instant()),
                country(actor),
                function(actor),
                known.map(Registration::says).orElse(null),
                sensitive.findById(id).map(SensitiveAnswers::needs).orElse(SensitiveNeeds.none()),
                registrations.mine(meeting).orElse(null));
    }

    private static @Nullable Iso2 country(Actor actor) {
        return actor.countries().stream().findFirst().orElse(null);
    }

    private static ParticipantFunction function(Actor actor) {
        if (actor.has(Function.NOO)) {
            return ParticipantFunction.OZONE_OFFICER;
        }
        if (actor.has(Function.CUSTOMS_FOCAL_POINT) || actor.has(Function.CUSTOMS_OFFICER)) {
            return ParticipantFunction.CUSTOMS;
        }
        return actor.has(Function.PARTNER) ? ParticipantFunction.PARTNER : ParticipantFunction.OTHER_NATIONAL;
    }
}
