package org.ozonenet.access.accounts;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.ActsFor;
import org.ozonenet.access.GrantAction;
import org.ozonenet.access.NewPerson;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.PersonRegister;
import org.ozonenet.access.Rights;
import org.ozonenet.kernel.SecretToken;
import org.springframework.stereotype.Service;

/**
 * Takes in whoever shows the link of an invitation. Open to everybody: the secret in the link is the proof.
 */
@Service
public class JoiningDoor {

    private final InvitationStore store;
    private final AccountStore accounts;
    private final PersonRegister register;
    private final Passwords passwords;
    private final Rights rights;
    private final ActAs actAs;
    private final Clock clock;

    JoiningDoor(
            InvitationStore store,
            AccountStore accounts,
            PersonRegister register,
            Passwords passwords,
            Rights rights,
            ActAs actAs,
            Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.register = register;
        this.passwords = passwords;
        this.rights = rights;
        this.actAs = actAs;
        this.clock = clock;
    }

    /**
     * What the link invites to. Looking at it changes nothing.
     *
     * @throws LinkRefusedException if it does not work, for whatever reason
     */
    public OpenInvitation look(String token) {
        var invitation = open(token);
        return new OpenInvitation(
                invitation.name(), invitation.mail(), invitation.function(), invitation.scope(), invitation.language());
    }

    /**
     * Takes the person in, with the function of the invitation, which is used up thereby.
     *
     * @throws LinkRefusedException if the link does not work, for whatever reason
     * @throws PasswordRefusedException if the password may not be chosen; the link works on
     * @throws org.ozonenet.access.TakenException if the sign-in name is taken; the link works on
     */
    public PersonId join(String token, Joining joining) {
        var invitation = open(token);
        var newcomer = newcomer(invitation, joining);
        var password = joining.password();
        var hash = password == null
                ? null
                : passwords.chosen(password, List.of(newcomer.signInName(), newcomer.name(), newcomer.mail()));
        return takeIn(invitation, newcomer, hash, null);
    }

    PersonId joinFromOutside(Invitation invitation, Joining joining, String identity) {
        return takeIn(invitation, newcomer(invitation, joining), null, identity);
    }

    Optional<Invitation> openByToken(String token) {
        return store.findByTokenHash(SecretToken.hashOf(token)).filter(this::works);
    }

    Optional<Invitation> openByMail(String mail) {
        return store.findWaitingByMail(mail).stream().filter(this::works).findFirst();
    }

    private Invitation open(String token) {
        return openByToken(token).orElseThrow(LinkRefusedException::new);
    }

    /** The function is given in the right of whoever invited: it must still be theirs to give. */
    private boolean works(Invitation invitation) {
        return invitation.isOpen(clock.instant())
                && !actAs.process(() -> register.isKnown(invitation.person()))
                && actAs.person(
                        invitation.invitedBy(),
                        () -> rights.allows(
                                GrantAction.of(invitation.function(), invitation.scope()),
                                GrantAction.target(invitation.scope())));
    }

    private static NewPerson newcomer(Invitation invitation, Joining joining) {
        return new NewPerson(
                invitation.person(),
                joining.signInName(),
                invitation.name(),
                invitation.mail(),
                invitation.language(),
                joining.zone(),
                new ActsFor(invitation.function(), invitation.scope()),
                invitation.invitedBy());
    }

    // The person in the register is what decides: its identifier is the invitation's, so a second one cannot come of
    // the same link, and a crash before the last line leaves a link that no longer works.
    private PersonId takeIn(
            Invitation invitation, NewPerson newcomer, @Nullable String hash, @Nullable String identity) {
        var person = actAs.process(() -> register.enrol(newcomer));
        var account = Account.of(person);
        account = hash == null ? account : account.withPassword(hash);
        accounts.save(identity == null ? account : account.linkedTo(identity));
        store.save(invitation.accepted(clock.instant()));
        return person;
    }
}
