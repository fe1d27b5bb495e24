package org.ozonenet.access.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.MailAddresses;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.PersonRegister;
import org.ozonenet.kernel.SecretToken;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Service;

/**
 * Sends a link with which somebody signs in once, to the address of the account, and takes it back in. Open to
 * everybody; whether there is such an account shows neither in the answer nor in the time it takes.
 */
@Service
public class SignInLinks {

    /** How long a link works. */
    public static final Duration VALID = Duration.ofMinutes(15);

    private final MongoOperations store;
    private final PersonRegister register;
    private final MailAddresses addresses;
    private final Letters letters;
    private final Guesses guesses;
    private final ActAs actAs;
    private final Clock clock;

    SignInLinks(
            MongoOperations store,
            PersonRegister register,
            MailAddresses addresses,
            Letters letters,
            Guesses guesses,
            ActAs actAs,
            Clock clock) {
        this.store = store;
        this.register = register;
        this.addresses = addresses;
        this.letters = letters;
        this.guesses = guesses;
        this.actAs = actAs;
        this.clock = clock;
    }

    /** Whom a link let in, and until when it would have worked. */
    public record Used(PersonId person, Instant expiresAt) {}

    /** @param id the hash of the secret in the link */
    @Document("signInLinks")
    @TypeAlias("sign-in-link")
    record Link(@Id String id, PersonId person, Instant expiresAt) {}

    /**
     * Sends a link to the person with this sign-in name or address for mail, if there is one.
     *
     * @param address the network address of whoever asks
     * @throws TooManyGuessesException if it was asked for too often
     */
    public void send(String nameOrMail, String address) {
        var wanted = nameOrMail.strip().toLowerCase(Locale.ROOT);
        guesses.begin(List.of(Guesses.Kind.ADDRESS.of(address), Guesses.Kind.LETTERS.of(wanted)));
        var person = actAs.process(() -> register.findBySignInName(wanted).or(() -> register.findByMail(wanted)));
        // What takes time for a known name only is done by another thread, so that the answer comes as soon for others.
        person.ifPresent(found -> Thread.ofVirtual().start(() -> write(found)));
    }

    private void write(PersonId person) {
        var token = SecretToken.random();
        store.insert(new Link(token.hash(), person, clock.instant().plus(VALID)));
        addresses.of(person).ifPresent(to -> letters.signInLink(to.mail(), to.language(), token));
    }

    /** Whom the secret of a link lets in; from then on it lets nobody in. Empty where it does not work. */
    public Optional<Used> use(String token) {
        var byHash = Query.query(Criteria.where("_id").is(SecretToken.hashOf(token)));
        return Optional.ofNullable(store.findAndRemove(byHash, Link.class))
                .filter(link -> clock.instant().isBefore(link.expiresAt()))
                .map(link -> new Used(link.person(), link.expiresAt()));
    }

    /** Removes the links that nobody used in time. */
    void tidy() {
        store.remove(Query.query(Criteria.where("expiresAt").lt(clock.instant())), Link.class);
    }
}
