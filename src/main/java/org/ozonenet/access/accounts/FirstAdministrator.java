package org.ozonenet.access.accounts;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.ActsFor;
import org.ozonenet.access.Function;
import org.ozonenet.access.NewPerson;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.PersonRegister;
import org.ozonenet.access.Scope;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.SecretToken;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Service;

/**
 * Takes in the first administrator, who shows the link that was printed at the start. Open to everybody: the secret in
 * the link is the proof, and there is a link only while there is no administrator.
 */
@Service
public class FirstAdministrator {

    private static final String ONLY_ONE = "first-administrator";

    private final MongoOperations store;
    private final PersonRegister register;
    private final AccountStore accounts;
    private final Passwords passwords;
    private final ActAs actAs;
    private final Clock clock;

    FirstAdministrator(
            MongoOperations store,
            PersonRegister register,
            AccountStore accounts,
            Passwords passwords,
            ActAs actAs,
            Clock clock) {
        this.store = store;
        this.register = register;
        this.accounts = accounts;
        this.passwords = passwords;
        this.actAs = actAs;
        this.clock = clock;
    }

    /** @param person under which identifier the first administrator will be in the register */
    @Document("setup")
    @TypeAlias("setup")
    record SetupLink(@Id String id, String tokenHash, PersonId person, Instant printedAt) {}

    /** A new secret in place of any earlier one; empty where there is an administrator. */
    Optional<SecretToken> newLink() {
        if (hasOne()) {
            return Optional.empty();
        }
        var token = SecretToken.random();
        store.save(new SetupLink(ONLY_ONE, token.hash(), PersonId.random(), clock.instant()));
        return Optional.of(token);
    }

    /** Whether the link works. Looking at it changes nothing. */
    public boolean isOpen(String token) {
        return find(token).isPresent();
    }

    /**
     * Takes in the first administrator; the link is used up thereby.
     *
     * @throws LinkRefusedException if the link does not work, for whatever reason
     * @throws PasswordRefusedException if the password may not be chosen; the link works on
     * @throws org.ozonenet.access.TakenException if the name or the address is taken; the link works on
     */
    public PersonId join(String token, String name, String mail, Lang language, Joining joining) {
        var link = find(token).orElseThrow(LinkRefusedException::new);
        var newcomer = new NewPerson(
                link.person(),
                joining.signInName(),
                name,
                mail,
                language,
                joining.zone(),
                new ActsFor(Function.ADMINISTRATOR, Scope.portal()),
                null);
        var password = joining.password();
        if (password == null) {
            throw new PasswordRefusedException(PasswordRefusedException.Reason.TOO_SHORT);
        }
        var hash = passwords.chosen(password, List.of(newcomer.signInName(), newcomer.name(), newcomer.mail()));
        return takeIn(newcomer, account -> account.withPassword(hash));
    }

    PersonId joinFromOutside(String token, OutsideIdentities.Identity identity) {
        var link = find(token).orElseThrow(LinkRefusedException::new);
        var mail = identity.verifiedMail();
        if (mail == null) {
            throw new IllegalArgumentException("The first administrator needs a verified address for mail");
        }
        var newcomer = new NewPerson(
                link.person(),
                "outside-" + link.person().value(),
                identity.name(),
                mail,
                Lang.EN,
                ZoneOffset.UTC,
                new ActsFor(Function.ADMINISTRATOR, Scope.portal()),
                null);
        return takeIn(newcomer, account -> account.linkedTo(identity.key()));
    }

    private PersonId takeIn(NewPerson newcomer, UnaryOperator<Account> withProof) {
        var person = actAs.process(() -> register.enrol(newcomer));
        accounts.save(withProof.apply(Account.of(person)));
        store.remove(Query.query(Criteria.where("_id").is(ONLY_ONE)), SetupLink.class);
        return person;
    }

    private Optional<SetupLink> find(String token) {
        return Optional.ofNullable(store.findById(ONLY_ONE, SetupLink.class))
                .filter(link -> link.tokenHash().equals(SecretToken.hashOf(token)))
                .filter(link -> !hasOne());
    }

    private boolean hasOne() {
        return actAs.process(register::hasAnAdministrator);
    }
}
