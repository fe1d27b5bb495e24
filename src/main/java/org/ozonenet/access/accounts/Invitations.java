package org.ozonenet.access.accounts;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.GrantAction;
import org.ozonenet.access.NewPerson;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.PersonRegister;
import org.ozonenet.access.Rights;
import org.ozonenet.access.TakenException;
import org.ozonenet.access.Target;
import org.ozonenet.kernel.SecretToken;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Asks persons to join. Whoever may give a function may invite somebody to it. */
@Service
@PreAuthorize("isAuthenticated()")
public class Invitations {

    private static final int MOST_LISTED = 500;

    private final InvitationStore store;
    private final PersonRegister register;
    private final Rights rights;
    private final Letters letters;
    private final ActAs actAs;
    private final Clock clock;

    Invitations(
            InvitationStore store, PersonRegister register, Rights rights, Letters letters, ActAs actAs, Clock clock) {
        this.store = store;
        this.register = register;
        this.rights = rights;
        this.letters = letters;
        this.actAs = actAs;
        this.clock = clock;
    }

    /**
     * Invites somebody; a letter with a link goes out that works once and for fourteen days. An earlier invitation of
     * the same address to the same function no longer works.
     *
     * @throws TakenException if the address belongs to somebody who is in the register already
     * @throws IllegalArgumentException if the address is none, or the function is not held for scopes of that kind
     */
    public InvitationId invite(InvitationDraft draft) {
        var action = GrantAction.of(draft.function(), draft.scope());
        var actor = rights.require(action, GrantAction.target(draft.scope()));
        var mail = draft.mail().strip().toLowerCase(Locale.ROOT);
        if (!NewPerson.isMail(mail) || draft.name().isBlank()) {
            throw new IllegalArgumentException("An invitation needs a name and an address for mail");
        }
        if (actAs.process(() -> register.findByMail(mail)).isPresent()) {
            throw new TakenException();
        }
        var now = clock.instant();
        store.findWaitingByMail(mail).stream()
                .filter(other ->
                        other.function() == draft.function() && other.scope().equals(draft.scope()))
                .forEach(other -> store.save(other.withdrawn(now)));
        var token = SecretToken.random();
        var invitation = store.save(new Invitation(
                InvitationId.random(),
                null,
                PersonId.random(),
                token.hash(),
                mail,
                draft.name().strip(),
                draft.function(),
                draft.scope(),
                draft.language(),
                actor.person(),
                now,
                null,
                null));
        letters.invitation(invitation, token);
        return invitation.id();
    }

    /** Sends the letter again with a new link; the one in the earlier letter no longer works. */
    public void resend(InvitationId id) {
        var invitation = mine(id);
        var token = SecretToken.random();
        letters.invitation(store.save(invitation.sentAgain(token.hash(), clock.instant())), token);
    }

    /** Takes the invitation back: the link in the letter no longer works. */
    public void withdraw(InvitationId id) {
        store.save(mine(id).withdrawn(clock.instant()));
    }

    /** The invitations without an answer, newest first, as far as the actor may invite to such a function. */
    public List<InvitationLine> waiting() {
        rights.require(GrantAction.LIST_MEMBERS, Target.portal());
        var now = clock.instant();
        return store.findWaiting(PageRequest.of(0, MOST_LISTED, Sort.by(Sort.Direction.DESC, "sentAt"))).stream()
                .filter(this::isMine)
                .map(each -> new InvitationLine(
                        each.id(),
                        each.mail(),
                        each.name(),
                        each.function(),
                        each.scope(),
                        each.sentAt(),
                        each.expiresAt(),
                        !each.isOpen(now)))
                .toList();
    }

    private Invitation mine(InvitationId id) {
        rights.require(GrantAction.LIST_MEMBERS, Target.portal());
        var invitation = store.findById(id)
                .filter(each -> each.acceptedAt() == null && each.withdrawnAt() == null)
                .orElseThrow(() -> new IllegalArgumentException("There is no such invitation any more"));
        rights.require(
                GrantAction.of(invitation.function(), invitation.scope()), GrantAction.target(invitation.scope()));
        return invitation;
    }

    private boolean isMine(Invitation invitation) {
        return rights.allows(
                GrantAction.of(invitation.function(), invitation.scope()), GrantAction.target(invitation.scope()));
    }
}
