package org.ozonenet.access.accounts;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.PersonRegister;
import org.springframework.stereotype.Service;

/**
 * Knows whose account an identity of an outside provider is. The first time it is linked to an invitation; never to an
 * account that somebody else has, and never by a claim about functions.
 */
@Service
public class OutsideIdentities {

    /** The session attribute with the secret of an invitation's link that was opened before signing in. */
    public static final String INVITATION = "ozonenet.invitation";

    /** The session attribute with the secret of the link for the first set-up that was opened before signing in. */
    public static final String SETUP = "ozonenet.setup";

    private final AccountStore accounts;
    private final JoiningDoor joining;
    private final PersonRegister register;
    private final FirstAdministrator firstAdministrator;
    private final ActAs actAs;

    OutsideIdentities(
            AccountStore accounts,
            JoiningDoor joining,
            PersonRegister register,
            FirstAdministrator firstAdministrator,
            ActAs actAs) {
        this.accounts = accounts;
        this.joining = joining;
        this.register = register;
        this.firstAdministrator = firstAdministrator;
        this.actAs = actAs;
    }

    /**
     * What a provider says about whoever signs in there. To be made from a verified identity token only.
     *
     * @param issuer the provider's address
     * @param subject the provider's own name for the account, never reused
     * @param verifiedMail an address that the provider has verified, or null
     * @param name how the provider calls the person
     */
    public record Identity(
            String issuer, String subject, @Nullable String verifiedMail, String name) {

        String key() {
            return issuer + " " + subject;
        }
    }

    /**
     * Whose account the identity is: linked before, or now to the invitation whose link was opened before, or now to
     * one that went to the verified address. Empty where it is nobody's.
     *
     * @param invitation the secret of the link that was opened before, or null
     */
    public Optional<PersonId> signIn(Identity identity, @Nullable String invitation) {
        var known = accounts.findByOutside(identity.key());
        return known.isPresent()
                ? known.map(Account::id).filter(this::isOpen)
                : waiting(identity, invitation)
                        .map(found -> joining.joinFromOutside(
                                found, new Joining(signInName(found), null, ZoneOffset.UTC), identity.key()));
    }

    /**
     * Makes the identity the first administrator's, by the link that was printed at the start.
     *
     * @throws LinkRefusedException if the link does not work, for whatever reason
     * @throws IllegalArgumentException if the provider has not verified an address
     */
    public PersonId signInAsFirstAdministrator(Identity identity, String setup) {
        return firstAdministrator.joinFromOutside(setup, identity);
    }

    private boolean isOpen(PersonId person) {
        return actAs.process(() -> register.functions(person)).isPresent();
    }

    private Optional<Invitation> waiting(Identity identity, @Nullable String invitation) {
        if (invitation != null) {
            var opened = joining.openByToken(invitation);
            if (opened.isPresent()) {
                return opened;
            }
        }
        var mail = identity.verifiedMail();
        return mail == null ? Optional.empty() : joining.openByMail(mail.toLowerCase(Locale.ROOT));
    }

    /** Nobody types it in this mode; it only has to be unlike all others. */
    private static String signInName(Invitation invitation) {
        return "outside-" + invitation.person().value();
    }
}
