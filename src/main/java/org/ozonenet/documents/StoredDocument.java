package org.ozonenet.documents;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.SpaceId;
import org.ozonenet.access.Target;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.kernel.Outbox;
import org.ozonenet.kernel.Outboxed;
import org.ozonenet.kernel.Tlp;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A document with all its files.
 *
 * @param numbering its reference of our own scheme, and the symbol of an organisation
 * @param named who may read it while it is marked RED, beside whoever stored it
 */
@Document("documents")
@TypeAlias("document")
record StoredDocument(
        @Id DocumentId id,
        @Version @Nullable Long version,
        String room,
        SpaceId space,
        String subject,
        LocalizedText title,
        Numbering numbering,
        Tlp marking,
        Set<PersonId> named,
        PersonId storedBy,
        List<StoredFile> files,
        Outbox outbox)
        implements Outboxed {

    StoredDocument {
        named = Set.copyOf(named);
        files = List.copyOf(files);
    }

    static StoredDocument of(DocumentId id, DocumentDraft draft, PersonId by) {
        var owner = draft.owner();
        return new StoredDocument(
                id,
                null,
                owner.room(),
                owner.space(),
                owner.subject(),
                draft.title(),
                Numbering.none(id),
                draft.marking(),
                Set.of(),
                by,
                List.of(),
                Outbox.empty());
    }

    DocumentOwner owner() {
        return new DocumentOwner(room, space, subject);
    }

    int nextNumber(String language) {
        return 1
                + (int) files.stream()
                        .filter(file -> file.language().equals(language))
                        .count();
    }

    StoredDocument with(StoredFile file) {
        var more = new ArrayList<>(files);
        more.add(file);
        var told = file.embargo() == null ? outbox.with(stored(file, file.storedAt())) : outbox;
        return with(more, told);
    }

    /** The same after the others were told of every file whose embargo has ended. */
    StoredDocument told(Instant now) {
        var all = outbox;
        var after = new ArrayList<StoredFile>();
        for (var file : files) {
            all = file.isUntoldAt(now) ? all.with(stored(file, now)) : all;
            after.add(file.isUntoldAt(now) ? file.told() : file);
        }
        return with(after, all);
    }

    /** The same with one file changed. */
    StoredDocument changed(String language, int number, UnaryOperator<StoredFile> change) {
        return with(
                files.stream()
                        .map(file ->
                                file.language().equals(language) && file.number() == number ? change.apply(file) : file)
                        .toList(),
                outbox);
    }

    private StoredDocument with(List<StoredFile> others, Outbox told) {
        return new StoredDocument(
                id, version, room, space, subject, title, numbering, marking, named, storedBy, others, told);
    }

    private DocumentStored stored(StoredFile file, Instant at) {
        var header = EventHeader.in(space.value(), at, file.storedBy().value());
        return new DocumentStored(header, id, owner(), file.language(), file.number(), marking);
    }

    StoredDocument with(Numbering other) {
        return new StoredDocument(
                id, version, room, space, subject, title, other, marking, named, storedBy, files, outbox);
    }

    StoredDocument marked(Tlp to, Set<PersonId> recipients, PersonId by, Instant at) {
        var told = to.isStricterThan(marking)
                ? outbox.with(
                        new MarkingRaised(EventHeader.in(space.value(), at, by.value()), id, owner(), marking, to))
                : outbox;
        return new StoredDocument(
                id, version, room, space, subject, title, numbering, to, recipients, storedBy, files, told);
    }

    /** @param early whether for somebody who sees files under embargo */
    Optional<StoredFile> file(String language, int number, Instant now, boolean early) {
        return seen(now, early).stream()
                .filter(file -> file.language().equals(language) && file.number() == number)
                .findFirst();
    }

    List<StoredFile> seen(Instant now, boolean early) {
        return files.stream().filter(file -> file.isSeen(now, early)).toList();
    }

    /** The newest that is seen of each language, by language. */
    List<StoredFile> newest(Instant now, boolean early) {
        var byLanguage = new TreeMap<String, StoredFile>();
        seen(now, early).stream()
                .sorted(Comparator.comparingInt(StoredFile::number))
                .forEach(file -> byLanguage.put(file.language(), file));
        return List.copyOf(byLanguage.values());
    }

    /**
     * What rights look at for this reader.
     *
     * @param open whether the shelf is open to those who are no members
     */
    Target targetFor(PersonId reader, boolean open) {
        var counted = open ? marking : marking.stricter(Tlp.AMBER);
        return Target.space(space).marked(counted).ownedBy(named.contains(reader) ? reader : storedBy);
    }
}
