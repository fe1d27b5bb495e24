package org.ozonenet.meetings.registration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.Function;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.PersonRegister;
import org.ozonenet.kernel.Id;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.SecretToken;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.meetings.MeetingId;
import org.ozonenet.notices.Notice;
import org.ozonenet.notices.NoticeArgument;
import org.ozonenet.notices.Notices;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Invites to meetings: those who hold a function through the portal, and others by a letter with a link. */
@Service
@PreAuthorize("isAuthenticated()")
public class MeetingInvitations {

    /** Nobody answers later, and a link that lies about should not open anything for longer. */
    private static final Duration LONGEST = Duration.ofDays(120);

    private final GuestStore guests;
    private final RegistrationGate gate;
    private final RegistrationBook book;
    private final GuestLetters letters;
    private final PersonRegister register;
    private final Notices notices;
    private final ActAs actAs;
    private final Clock clock;

    MeetingInvitations(
            GuestStore guests,
            RegistrationGate gate,
            RegistrationBook book,
            GuestLetters letters,
            PersonRegister register,
            Notices notices,
            ActAs actAs,
            Clock clock) {
        this.guests = guests;
        this.gate = gate;
        this.book = book;
        this.letters = letters;
        this.register = register;
        this.notices = notices;
        this.actAs = actAs;
        this.clock = clock;
    }

    /**
     * An invitation, for those who organise.
     *
     * @param mail empty once it was erased
     * @param state of the answer, or null where there is none yet
     */
    public record Line(
            RegistrationId id,
            String mail,
            @Nullable Iso2 country,
            ParticipantFunction function,
            Instant sentAt,
            Instant expiresAt,
            boolean open,
            @Nullable RegistrationState state) {}

    /**
     * Invites whoever holds a function in the countries that belong to the meeting's networks, through the portal.
     *
     * @param onePerCountry whether only the first of each country is invited
     * @return how many persons were told
     */
    public int inviteHolders(MeetingId meeting, Function function, boolean onePerCountry) {
        var line = gate.require(RegistrationAction.ORGANISE, meeting);
        var invited = new LinkedHashSet<PersonId>();
        for (var country : gate.countries(line)) {
            var holders = actAs.process(() -> register.holders(function, country));
            invited.addAll(onePerCountry && !holders.isEmpty() ? List.of(holders.getFirst()) : holders);
        }
        notices.tell(
                invited,
                new Notice(
                        Id.random(),
                        "registration.notice.invited",
                        List.of(new NoticeArgument.Text(gate.title(line))),
                        Tlp.GREEN,
                        "meetings/" + meeting.value() + "/register"));
        return invited.size();
    }

    /**
     * Invites somebody without an account: a letter goes out with a link that opens the answer to this invitation and
     * nothing else, until registration closes and for 120 days at most.
     *
     * @throws RegistrationClosedException if there is no registration for this meeting or its time is over
     */
    public RegistrationId inviteGuest(MeetingId meeting, GuestDraft draft) {
        var line = gate.require(RegistrationAction.ORGANISE, meeting);
        var closes = gate.openDesk(meeting).rules().closesAt();
        var now = clock.instant();
        var latest = now.plus(LONGEST);
        var token = SecretToken.random();
        var invitation = guests.save(GuestInvitation.of(
                meeting, draft, token.hash(), now, closes.isBefore(latest) ? closes : latest, gate.person()));
        letters.invite(invitation, gate.title(line), token);
        return invitation.id();
    }

    /**
     * The link opens nothing from now on; an answer that was given stays.
     *
     * @throws NoSuchElementException if there is no such invitation
     */
    public void withdraw(RegistrationId id) {
        var invitation =
                guests.findById(id).orElseThrow(() -> new NoSuchElementException("There is no such invitation"));
        gate.require(RegistrationAction.ORGANISE, invitation.meeting());
        if (invitation.withdrawnAt() == null) {
            guests.save(invitation.withdrawn(gate.person(), clock.instant()));
        }
    }

    /** Everybody who was invited by letter, the latest first. */
    public List<Line> guests(MeetingId meeting) {
        gate.require(RegistrationAction.ORGANISE, meeting);
        var now = clock.instant();
        var lines = new ArrayList<Line>();
        for (var each : guests.findByMeeting(meeting)) {
            lines.add(new Line(
                    each.id(),
                    each.mail(),
                    each.country(),
                    each.function(),
                    each.sentAt(),
                    each.expiresAt(),
                    each.opens(now),
                    book.state(each.id()).orElse(null)));
        }
        lines.sort(Comparator.comparing(Line::sentAt).reversed());
        return List.copyOf(lines);
    }
}
