package org.ozonenet.meetings.registration;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.meetings.MeetingTitles;
import org.ozonenet.notices.Notice;
import org.ozonenet.notices.NoticeArgument;
import org.ozonenet.notices.Notices;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What follows from answers, and what is erased when its day has come. */
@Component
class RegistrationNews {

    private final RegistrationBook book;
    private final RegistrationStore registrations;
    private final RegistrationDeskStore desks;
    private final GuestStore guests;
    private final SensitiveStore sensitive;
    private final GuestLetters letters;
    private final Notices notices;
    private final MeetingTitles titles;
    private final Clock clock;

    RegistrationNews(
            RegistrationBook book,
            RegistrationStore registrations,
            RegistrationDeskStore desks,
            GuestStore guests,
            SensitiveStore sensitive,
            GuestLetters letters,
            Notices notices,
            MeetingTitles titles,
            Clock clock) {
        this.book = book;
        this.registrations = registrations;
        this.desks = desks;
        this.guests = guests;
        this.sensitive = sensitive;
        this.letters = letters;
        this.notices = notices;
        this.titles = titles;
        this.clock = clock;
    }

    /** Where a crash came between the answer and the turn, the turn is taken now. */
    @EventListener
    void on(RegistrationChanged changed) {
        book.align(changed.registration());
    }

    @EventListener
    void on(MovedUp up) {
        var title = titles.of(up.meeting()).in(Lang.EN);
        for (var id : up.registrations()) {
            registrations.findById(id).ifPresent(registration -> {
                var person = registration.person();
                if (person != null) {
                    notices.tell(List.of(person), notice(up, title));
                }
            });
            guests.findById(id)
                    .ifPresent(guest -> letters.movedUp(
                            "up-" + id.value(), guest, titles.of(up.meeting()).in(guest.language())));
        }
    }

    /** Looks every hour for what is to be erased. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT3M")
    void erase() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        sensitive.findDue(today).forEach(due -> sensitive.deleteById(due.registration()));
        for (var desk : desks.findDue(today)) {
            // An answer keeps the day that was promised with it; where the organisers set an earlier one, that counts.
            sensitive.findByMeeting(desk.meeting()).forEach(due -> sensitive.deleteById(due.registration()));
            guests.findByMeeting(desk.meeting()).stream()
                    .filter(guest -> !guest.mail().isEmpty())
                    .forEach(guest -> guests.save(guest.withoutMail()));
        }
    }

    /** The same for the same event and person, so that a letter goes once each time somebody moves up. */
    private static String letter(MovedUp up, RegistrationId id) {
        var name = up.header().eventId() + " " + id.value();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static Notice notice(MovedUp up, String title) {
        return new Notice(
                up.header().effectId("moved-up"),
                "registration.notice.moved-up",
                List.of(new NoticeArgument.Text(title)),
                Tlp.GREEN,
                "meetings/" + up.meeting().value() + "/register");
    }
}
