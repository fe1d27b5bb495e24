package org.ozonenet.meetings.registration;

import java.time.Clock;
import java.util.Optional;
import org.ozonenet.kernel.SecretToken;
import org.ozonenet.meetings.MeetingTitles;
import org.springframework.stereotype.Component;

/**
 * What the link of an invitation opens: the answer to this one invitation, and nothing else. Who shows the secret has
 * no account and no rights.
 */
@Component
class GuestAnswers {

    private final GuestStore guests;
    private final RegistrationStore registrations;
    private final RegistrationDeskStore desks;
    private final SensitiveStore sensitive;
    private final RegistrationBook book;
    private final MeetingTitles titles;
    private final Clock clock;

    GuestAnswers(
            GuestStore guests,
            RegistrationStore registrations,
            RegistrationDeskStore desks,
            SensitiveStore sensitive,
            RegistrationBook book,
            MeetingTitles titles,
            Clock clock) {
        this.guests = guests;
        this.registrations = registrations;
        this.desks = desks;
        this.sensitive = sensitive;
        this.book = book;
        this.titles = titles;
        this.clock = clock;
    }

    /** The sheet behind a secret; empty for one that is none, has expired or was withdrawn. */
    Optional<AnswerSheet> open(String secret) {
        return found(secret)
                .flatMap(guest -> desks.findById(guest.meeting()).map(desk -> {
                    var known = registrations.findById(guest.id());
                    return new AnswerSheet(
                            guest.meeting(),
                            titles.of(guest.meeting()),
                            desk.rules(),
                            desk.rules().isOpen(clock.instant()),
                            guest.country(),
                            guest.function(),
                            known.map(Registration::says).orElse(null),
                            sensitive
                                    .findById(guest.id())
                                    .map(SensitiveAnswers::needs)
                                    .orElse(SensitiveNeeds.none()),
                            known.map(each -> RegistrationBook.standing(each, desk.places()))
                                    .orElse(null));
                }));
    }

    /** Takes the answer; empty where the link opens nothing any more. */
    Optional<RegistrationStanding> come(String secret, RegistrationForm form) {
        return found(secret).map(guest -> book.coming(guest.id(), guest.meeting(), null, form));
    }

    /** Whether the refusal was taken. */
    boolean stayAway(String secret) {
        var guest = found(secret);
        guest.ifPresent(each -> {
            var was = registrations.findById(each.id()).filter(Registration::isComing);
            var to = was.isPresent() ? RegistrationState.CANCELLED : RegistrationState.DECLINED;
            book.leaves(each.id(), each.meeting(), null, to, null);
        });
        return guest.isPresent();
    }

    private Optional<GuestInvitation> found(String secret) {
        return guests.findByTokenHash(SecretToken.hashOf(secret)).filter(guest -> guest.opens(clock.instant()));
    }
}
