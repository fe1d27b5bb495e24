package org.ozonenet.documents;

import java.io.IOException;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Supplier;
import org.ozonenet.access.Actor;
import org.ozonenet.access.CurrentActor;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Rights;
import org.ozonenet.access.Target;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.Tlp;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.util.unit.DataSize;

/** The door to all documents of the portal. Which of them somebody may read is {@link DocumentAction#READ}. */
@Service
@PreAuthorize("isAuthenticated()")
public class Documents {

    private static final int ATTEMPTS = 5;

    private final DocumentStore store;
    private final FileBytes bytes;
    private final Rights rights;
    private final CurrentActor currentActor;
    private final List<DocumentShelf> shelves;
    private final UploadLimits limits;
    private final ContentCheck contents;
    private final Clock clock;

    Documents(
            DocumentStore store,
            FileBytes bytes,
            Rights rights,
            CurrentActor currentActor,
            List<DocumentShelf> shelves,
            @Value("${ozonenet.documents.max-size:25MB}") DataSize maxSize,
            @Value("${ozonenet.documents.types:}") Set<FileType> types,
            Clock clock) {
        this.store = store;
        this.bytes = bytes;
        this.rights = rights;
        this.currentActor = currentActor;
        this.shelves = shelves;
        this.limits = new UploadLimits(maxSize.toBytes(), types.isEmpty() ? EnumSet.allOf(FileType.class) : types);
        this.contents = new ContentCheck(limits.types());
        this.clock = clock;
    }

    /** What an upload must keep to. */
    public UploadLimits limits() {
        return limits;
    }

    /** Whether the reader may store documents there; for screens that offer it. */
    public boolean mayStore(DocumentOwner owner) {
        return rights.allows(DocumentAction.STORE, Target.space(owner.space()));
    }

    /**
     * Stores a new document with its first file.
     *
     * @throws UploadRefusedException if the file is not taken; nothing is kept then
     * @throws IOException if the bytes stop coming
     */
    public DocumentId store(DocumentDraft draft, FileUpload upload) throws IOException {
        var actor =
                rights.require(DocumentAction.STORE, Target.space(draft.owner().space()));
        var id = DocumentId.random();
        take(upload, draft.language(), actor, () -> StoredDocument.of(id, draft, actor.person()));
        return id;
    }

    /**
     * Adds a file: the next version in its language, or the first in a new one.
     *
     * @throws UploadRefusedException if the file is not taken; the document stays as it was
     * @throws IOException if the bytes stop coming
     */
    public void add(DocumentId id, String language, FileUpload upload) throws IOException {
        FileLanguage.check(language);
        var actor =
                rights.require(DocumentAction.STORE, Target.space(readable(id).space()));
        take(upload, language, actor, () -> existing(id));
    }

    /**
     * Opens one file for reading.
     *
     * @param number of the version
     * @throws NoSuchElementException if there is no such file
     * @throws IOException if the bytes cannot be read
     */
    public OpenFile open(DocumentId id, String language, int number) throws IOException {
        var file = readable(id).file(language, number).orElseThrow();
        return new OpenFile(file.line(), bytes.open(file.content()));
    }

    /**
     * Marks a document anew.
     *
     * @param named who may read it beside whoever stored it; has an effect with RED only
     */
    public void mark(DocumentId id, Tlp marking, Set<PersonId> named) {
        var document = readable(id);
        var action = document.marking().isStricterThan(marking)
                ? DocumentAction.LOWER_MARKING
                : DocumentAction.RAISE_MARKING;
        var actor = rights.require(action, Target.space(document.space()));
        store.save(document.marked(marking, named, actor.person(), clock.instant()));
    }

    /** The documents of an owner that the reader may see, by their English title. */
    public List<DocumentLine> list(DocumentOwner owner) {
        var reader = currentActor.require();
        var mayChange = mayStore(owner);
        var open = isOpen(owner);
        return store.findByRoomAndSpaceAndSubject(owner.room(), owner.space(), owner.subject()).stream()
                .filter(document -> rights.allows(DocumentAction.READ, document.targetFor(reader.person(), open)))
                .map(document -> line(document, mayChange))
                .sorted(Comparator.comparing(line -> line.title().in(Lang.EN)))
                .toList();
    }

    /** Every file of a document, by language, newest first. */
    public List<FileLine> versions(DocumentId id) {
        return readable(id).files().stream()
                .map(StoredFile::line)
                .sorted(Comparator.comparing(FileLine::language)
                        .thenComparing(FileLine::version, Comparator.reverseOrder()))
                .toList();
    }

    private void take(FileUpload upload, String language, Actor actor, Supplier<StoredDocument> into)
            throws IOException {
        var name = FileNames.cleaned(upload.name());
        try (var taken = Intake.of(upload.content(), limits.maxBytes())) {
            var type = contents.check(taken.file(), name, upload.declaredType());
            try (var intake = Photo.isOne(type) ? taken.photo(type, upload.keepsPlace()) : taken) {
                var content = bytes.put(intake);
                try {
                    save(into, language, name, type, intake, content, actor);
                } catch (RuntimeException e) {
                    bytes.drop(content);
                    throw e;
                }
            }
        }
    }

    /** Somebody else's version may come in between: the bytes are not asked for again, only the number is. */
    private void save(
            Supplier<StoredDocument> into,
            String language,
            String name,
            FileType type,
            Intake intake,
            String content,
            Actor actor) {
        for (var attempt = 1; ; attempt++) {
            var document = into.get();
            var file = new StoredFile(
                    language,
                    document.nextNumber(language),
                    name,
                    type,
                    intake.size(),
                    intake.sha256(),
                    content,
                    actor.person(),
                    clock.instant());
            try {
                store.save(document.with(file));
                return;
            } catch (OptimisticLockingFailureException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private StoredDocument readable(DocumentId id) {
        var reader = currentActor.require();
        var document = existing(id);
        rights.require(DocumentAction.READ, document.targetFor(reader.person(), isOpen(document.owner())));
        return document;
    }

    private StoredDocument existing(DocumentId id) {
        return store.findById(id).orElseThrow();
    }

    private boolean isOpen(DocumentOwner owner) {
        return shelves.stream().anyMatch(shelf -> shelf.room().equals(owner.room()) && shelf.isOpen(owner));
    }

    private static DocumentLine line(StoredDocument document, boolean mayChange) {
        return new DocumentLine(
                document.id(),
                document.title(),
                document.marking(),
                document.newest().stream().map(StoredFile::line).toList(),
                document.files().size(),
                mayChange);
    }
}
