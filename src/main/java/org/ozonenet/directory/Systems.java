package org.ozonenet.directory;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.ActsFor;
import org.ozonenet.access.Grants;
import org.ozonenet.access.NotAllowedException;
import org.ozonenet.access.PersonCard;
import org.ozonenet.access.Persons;
import org.ozonenet.access.Rights;
import org.ozonenet.access.Target;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Which other systems may read the directory, by whose leave and until when, and what they read. */
@Service
@PreAuthorize("isAuthenticated()")
public class Systems {

    private static final int SHOWN = 100;

    private final Rights rights;
    private final Grants grants;
    private final SystemStore store;
    private final MongoOperations uses;
    private final Persons persons;
    private final Clock clock;

    Systems(Rights rights, Grants grants, SystemStore store, MongoOperations uses, Persons persons, Clock clock) {
        this.rights = rights;
        this.grants = grants;
        this.store = store;
        this.uses = uses;
        this.persons = persons;
        this.clock = clock;
    }

    /**
     * A new access.
     *
     * @param token the secret; it is told here and never again
     */
    public record Made(SystemId id, String token) {

        /** Never the secret: this would end in a log. */
        @Override
        public String toString() {
            return "Made[" + id.value() + "]";
        }
    }

    /**
     * An access in a list.
     *
     * @param madeBy how the one who made it is called, or null for somebody no longer known
     * @param open whether the system may read now
     */
    public record Line(
            SystemId id,
            String system,
            ActsFor reads,
            @Nullable String madeBy,
            Instant madeAt,
            Instant until,
            boolean open) {}

    /** One request of a system: what it asked for, the status of the answer (HTTP), how many entries it was given. */
    public record Use(Instant at, String asked, int status, int entries) {}

    /** Whether the actor has to do with other systems. */
    public boolean mayManage() {
        return rights.allows(DirectoryAction.SYSTEMS, Target.portal());
    }

    /**
     * Lets a system read with the rights of a function, which the actor must be entitled to give to a person.
     *
     * @throws NotAllowedException if the actor may not give that function for that scope
     */
    public Made letIn(SystemDraft draft) {
        var actor = rights.require(DirectoryAction.SYSTEMS, Target.portal());
        if (!grants.mayGive(draft.function(), draft.scope())) {
            throw new NotAllowedException(DirectoryAction.SYSTEMS);
        }
        var token = SystemToken.random();
        var made = store.save(SystemAccess.of(draft, token.hash(), actor.person(), now()));
        return new Made(made.id(), token.value());
    }

    /**
     * Ends an access at once.
     *
     * @throws NoSuchElementException if there is none of that identifier
     */
    public void withdraw(SystemId id) {
        var actor = rights.require(DirectoryAction.SYSTEMS, Target.portal());
        var access = found(id);
        if (access.withdrawnAt() == null) {
            store.save(access.withdrawn(actor.person(), now()));
        }
    }

    /** Every access that there was, the latest first. */
    public List<Line> all() {
        rights.require(DirectoryAction.SYSTEMS, Target.portal());
        var now = clock.instant();
        return store.findMadeUntil(now).stream()
                .sorted(Comparator.comparing(SystemAccess::madeAt).reversed())
                .map(access -> new Line(
                        access.id(),
                        access.system(),
                        access.reads(),
                        persons.card(access.madeBy()).map(PersonCard::name).orElse(null),
                        access.madeAt(),
                        access.until(),
                        access.isOpen(now)))
                .toList();
    }

    /** What a system asked for, the latest first, at most a hundred. */
    public List<Use> uses(SystemId id) {
        rights.require(DirectoryAction.SYSTEMS, Target.portal());
        return uses
                .find(
                        Query.query(Criteria.where("access").is(id))
                                .with(Sort.by(Direction.DESC, "at"))
                                .limit(SHOWN),
                        SystemUse.class)
                .stream()
                .map(use -> new Use(use.at(), use.asked(), use.status(), use.entries()))
                .toList();
    }

    private SystemAccess found(SystemId id) {
        return store.findById(id).orElseThrow(() -> new NoSuchElementException("There is no such access"));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
