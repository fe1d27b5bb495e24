package org.ozonenet.directory;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ozonenet.access.ActAs;
import org.springframework.stereotype.Component;

/**
 * What the link in a reminder opens: the own entry, to say that it still holds. The link lasts 45 days and once: a
 * verification takes it away.
 */
@Component
class ConfirmLinks {

    private static final int SHOWN_OF_A_NUMBER = 3;

    private final EntryStore store;
    private final DirectoryEntries entries;
    private final ActAs actAs;
    private final Clock clock;

    ConfirmLinks(EntryStore store, DirectoryEntries entries, ActAs actAs, Clock clock) {
        this.store = store;
        this.entries = entries;
        this.actAs = actAs;
        this.clock = clock;
    }

    /**
     * What the page shows: enough to know whether it still holds, and nothing that another who gets hold of the link
     * could use.
     */
    record Asked(EntryName name, List<ContactFunction> functions, List<Way> ways) {}

    /**
     * A way to reach the person.
     *
     * @param hint its last characters
     */
    record Way(ContactMeans.Kind kind, String hint) {}

    Optional<Asked> open(EntryId id, String secret) {
        return found(id, secret)
                .map(Entry::says)
                .map(says -> new Asked(
                        says.name(),
                        says.functions().stream().sorted().toList(),
                        says.means().stream().map(ConfirmLinks::way).toList()));
    }

    /** Whether the entry is confirmed now; false where the link is spent, over or was none. */
    boolean confirm(EntryId id, String secret) {
        var owner = found(id, secret).map(Entry::says).map(EntryDraft::account);
        owner.ifPresent(person -> actAs.person(person, () -> entries.verify(id, Verification.How.OWN_CONFIRMATION)));
        return owner.isPresent();
    }

    private Optional<Entry> found(EntryId id, String secret) {
        return store.findById(id)
                .filter(entry -> entry.says().account() != null)
                .filter(entry -> entry.care().opens(secret, clock.instant()));
    }

    private static Way way(ContactMeans means) {
        var value = means.value();
        return new Way(means.kind(), "…" + value.substring(Math.max(0, value.length() - SHOWN_OF_A_NUMBER)));
    }
}
