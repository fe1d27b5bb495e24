package org.ozonenet.directory;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.Actor;
import org.ozonenet.access.PersonCard;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Persons;
import org.ozonenet.access.Rights;
import org.ozonenet.access.Target;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.reference.BorderPosts;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Keeps the entries of the directory right: adds, changes and confirms them, and reports a place as vacant. */
@Service
@PreAuthorize("isAuthenticated()")
public class DirectoryEntries {

    private final Rights rights;
    private final EntryStore store;
    private final EntryReading reading;
    private final Viewers viewers;
    private final Reveals reveals;
    private final BorderPosts posts;
    private final Persons persons;
    private final Officials officials;
    private final Clock clock;

    DirectoryEntries(
            Rights rights,
            EntryStore store,
            EntryReading reading,
            Viewers viewers,
            Reveals reveals,
            BorderPosts posts,
            Persons persons,
            Officials officials,
            Clock clock) {
        this.rights = rights;
        this.store = store;
        this.reading = reading;
        this.viewers = viewers;
        this.reveals = reveals;
        this.posts = posts;
        this.persons = persons;
        this.officials = officials;
        this.clock = clock;
    }

    /**
     * An entry opened for change.
     *
     * @param version to be given back with the change, so that nobody overwrites what another wrote meanwhile
     * @param draft what it says, without the contact fields that the actor does not see
     */
    public record Opened(EntryId id, long version, EntryDraft draft) {}

    /** Whether the actor may add entries at all: of an own country or network. */
    public boolean mayAdd() {
        var actor = rights.require(DirectoryAction.READ, Target.portal());
        return Stream.concat(
                        actor.countries().stream().map(Target::country),
                        actor.networks().stream().map(Target::network))
                .anyMatch(target -> rights.allows(DirectoryAction.NOMINATE_IN_NETWORK, target));
    }

    /** Whether the actor may add an entry like this. */
    public boolean mayAdd(EntryDraft draft) {
        return rights.allows(DirectoryAction.nominate(draft), target(draft));
    }

    /**
     * Adds an entry.
     *
     * @throws IllegalArgumentException if a border post is unknown or does not touch the country
     */
    public EntryId add(EntryDraft draft) {
        var actor = rights.require(DirectoryAction.nominate(draft), target(draft));
        checkPosts(draft);
        return store.save(Entry.added(draft, actor.person(), clock.instant())).id();
    }

    /**
     * Opens an entry for change.
     *
     * @throws NoSuchElementException if there is none of that identifier
     */
    public Opened open(EntryId id) {
        var entry = found(id);
        var viewer = viewers.of(keeper(entry));
        reveals.note(viewer, List.of(entry));
        var seen = entry.says().means().stream()
                .filter(means -> reading.sees(viewer, means, entry))
                .toList();
        return new Opened(id, version(entry), entry.says().withMeans(seen));
    }

    /**
     * Who was given private ways to reach.
     *
     * @param to how the reader or the system is called, or null for somebody no longer known
     * @param system whether it was another system
     */
    public record Revealed(@Nullable String to, boolean system, Instant at) {}

    /**
     * Who was given private ways to reach the entry, the latest first; for those who keep it.
     *
     * @throws NoSuchElementException if there is none of that identifier
     */
    public List<Revealed> revealed(EntryId id) {
        keeper(found(id));
        return reveals.of(id).stream()
                .map(each -> new Revealed(
                        each.system() == null
                                ? persons.card(each.to()).map(PersonCard::name).orElse(null)
                                : each.system(),
                        each.system() != null,
                        each.at()))
                .toList();
    }

    /**
     * Writes an entry anew. Contact fields that the actor does not see are kept. Functions, country, posts and account
     * are for those to change who may nominate.
     *
     * @throws LastContactException if a function of the country would be without any contact
     * @throws OptimisticLockingFailureException if somebody else changed it since it was opened
     * @throws IllegalArgumentException if a border post is unknown or does not touch the country
     * @throws NoSuchElementException if there is none of that identifier
     */
    public void change(EntryId id, long version, EntryDraft draft) {
        var entry = found(id);
        var actor = keeper(entry);
        if (!draft.nominatesTheSame(entry.says())) {
            rights.require(DirectoryAction.nominate(entry.says()), target(entry.says()));
            rights.require(DirectoryAction.nominate(draft), target(draft));
        }
        checkPosts(draft);
        if (version(entry) != version) {
            throw new OptimisticLockingFailureException("The entry was changed meanwhile");
        }
        checkLastContact(entry, draft);
        var viewer = viewers.of(actor);
        var means = new ArrayList<>(draft.means());
        entry.says().means().stream()
                .filter(kept -> !reading.sees(viewer, kept, entry))
                .forEach(means::add);
        store.save(entry.changed(draft.withMeans(means), actor.person(), clock.instant()));
    }

    /**
     * Records that the actor made sure of an entry.
     *
     * @throws NoSuchElementException if there is none of that identifier
     */
    public void verify(EntryId id, Verification.How how) {
        var entry = found(id);
        var by = keeper(entry).person();
        if ((how == Verification.How.OWN_CONFIRMATION) != entry.isOf(by)) {
            throw new IllegalArgumentException("One's own entry is confirmed, another's is made sure of");
        }
        store.save(entry.verified(new Verification(clock.instant(), by, how)));
    }

    /**
     * Reports that nobody holds the place of an entry. What reached its last holder is taken off the entry.
     *
     * @throws NoSuchElementException if there is none of that identifier
     */
    public void reportVacancy(EntryId id) {
        var entry = found(id);
        var by = keeper(entry).person();
        if (!entry.says().vacant()) {
            store.save(entry.leftVacant(by, clock.instant()));
        }
    }

    /**
     * Who could follow the holder of a place: the other officials of its country, without the actor.
     *
     * @throws NoSuchElementException if there is no such entry
     */
    public List<PersonCard> successors(EntryId id) {
        var entry = found(id);
        var actor = rights.require(DirectoryAction.nominate(entry.says()), target(entry.says()));
        var from = entry.says().account();
        var country = entry.says().country();
        return country == null || from == null
                ? List.of()
                : officials.of(country).stream()
                        .filter(card ->
                                !card.person().equals(from) && !card.person().equals(actor.person()))
                        .toList();
    }

    /**
     * Names the successor of somebody who left. The ways to reach the one who left go; conversations pass on.
     *
     * @throws IllegalArgumentException if the entry is of nobody, or the successor is the actor or already the holder
     * @throws NoSuchElementException if there is no such entry or person
     */
    public void handOver(EntryId id, PersonId successor) {
        var entry = found(id);
        var actor = rights.require(DirectoryAction.nominate(entry.says()), target(entry.says()));
        var from = entry.says().account();
        if (from == null || from.equals(successor) || actor.person().equals(successor)) {
            throw new IllegalArgumentException("A place is handed over from one person to another, not to oneself");
        }
        var card = persons.card(successor).orElseThrow(() -> new NoSuchElementException("There is no such person"));
        var called = EntryName.of(LocalizedText.english(card.name()));
        store.save(entry.handedOver(from, successor, called, actor.person(), clock.instant()));
    }

    static Target target(EntryDraft entry) {
        var country = entry.country();
        var target = Target.portal().of(entry.networks());
        var placed = country == null ? target : target.of(country);
        PersonId account = entry.account();
        return account == null ? placed : placed.ownedBy(account);
    }

    private Entry found(EntryId id) {
        return store.findById(id).orElseThrow(() -> new NoSuchElementException("There is no such entry"));
    }

    private Actor keeper(Entry entry) {
        return rights.require(DirectoryAction.keep(entry.says()), target(entry.says()));
    }

    private static long version(Entry entry) {
        var version = entry.version();
        return version == null ? 0 : version;
    }

    private void checkPosts(EntryDraft draft) {
        for (var post : draft.posts()) {
            var country = draft.country();
            if (country == null
                    || posts.find(post).filter(known -> known.touches(country)).isEmpty()) {
                throw new IllegalArgumentException("The post %s does not touch that country".formatted(post.value()));
            }
        }
    }

    /** A function that a country had somebody for stays in the directory: held, or openly vacant. */
    private void checkLastContact(Entry entry, EntryDraft draft) {
        var country = entry.says().country();
        if (country == null) {
            return;
        }
        for (var function : entry.says().functions()) {
            var stays = country.equals(draft.country()) && draft.functions().contains(function);
            if (!stays
                    && store.findOfCountry(country, List.of(function)).stream()
                            .allMatch(other -> other.id().equals(entry.id()))) {
                throw new LastContactException(function);
            }
        }
    }
}
