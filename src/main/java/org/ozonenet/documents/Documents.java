package org.ozonenet.documents;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.ozonenet.access.CurrentActor;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Rights;
import org.ozonenet.access.SpaceId;
import org.ozonenet.access.Target;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.Tlp;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.util.unit.DataSize;

/** The door to all documents of the portal. Which of them somebody may read is {@link DocumentAction#READ}. */
@Service
@PreAuthorize("isAuthenticated()")
public class Documents {

    private static final int LONGEST_SYMBOL = 80;

    private final DocumentStore store;
    private final FileBytes bytes;
    private final FileTexts texts;
    private final DocumentIntake intake;
    private final DocumentEntries entries;
    private final Rights rights;
    private final CurrentActor currentActor;
    private final DocumentShelves shelves;
    private final UploadLimits limits;
    private final Clock clock;

    Documents(
            DocumentStore store,
            FileBytes bytes,
            FileTexts texts,
            DocumentIntake intake,
            DocumentEntries entries,
            Rights rights,
            CurrentActor currentActor,
            DocumentShelves shelves,
            @Value("${ozonenet.documents.max-size:25MB}") DataSize maxSize,
            @Value("${ozonenet.documents.types:}") Set<FileType> types,
            Clock clock) {
        this.store = store;
        this.bytes = bytes;
        this.texts = texts;
        this.intake = intake;
        this.entries = entries;
        this.rights = rights;
        this.currentActor = currentActor;
        this.shelves = shelves;
        this.limits = new UploadLimits(maxSize.toBytes(), types.isEmpty() ? EnumSet.allOf(FileType.class) : types);
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
        intake.take(
                upload, draft.language(), actor.person(), limits, () -> StoredDocument.of(id, draft, actor.person()));
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
        intake.take(upload, language, actor.person(), limits, () -> existing(id));
    }

    /**
     * Opens one file for reading.
     *
     * @param number of the version
     * @throws NoSuchElementException if there is no such file
     * @throws IOException if the bytes cannot be read
     */
    public OpenFile open(DocumentId id, String language, int number) throws IOException {
        var document = readable(id);
        var now = clock.instant();
        var file = document.file(language, number, now, isEarly(document)).orElseThrow();
        return new OpenFile(file.line(now, TextState.WAITING), bytes.open(file.content()));
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
        entries.refresh(id);
    }

    /**
     * Keeps a version back until an instant, or shows it at once if that is past. Until then those alone see it who
     * keep the space, and the search finds it for nobody.
     *
     * @throws NoSuchElementException if there is no such file
     */
    public void hold(DocumentId id, String language, int number, Instant until) {
        changed(id, language, number, file -> file.heldUntil(until.truncatedTo(ChronoUnit.MILLIS)));
    }

    /**
     * Takes a version back: nobody sees it any more, and the one before it in its language counts again. Its number is
     * not used a second time.
     *
     * @throws NoSuchElementException if there is no such file
     */
    public void withdraw(DocumentId id, String language, int number) {
        var now = clock.instant();
        var file = changed(id, language, number, each -> each.withdrawn(now));
        texts.drop(file.content());
    }

    /**
     * Records the symbol under which an organisation issued the document. It is never made up here.
     *
     * @param symbol as it is printed on the document; blank for none
     * @throws IllegalArgumentException if that cannot be a symbol: more than 80 characters, or a line end in it
     */
    public void recordSymbol(DocumentId id, String symbol) {
        var document = readable(id);
        rights.require(DocumentAction.STORE, Target.space(document.space()));
        var stripped = symbol.strip();
        if (stripped.length() > LONGEST_SYMBOL || stripped.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A symbol has at most %d characters".formatted(LONGEST_SYMBOL));
        }
        store.save(document.with(document.numbering().withSymbol(stripped.isEmpty() ? null : stripped)));
        entries.refresh(id);
    }

    /** The documents of an owner that the reader may see, by their English title. */
    public List<DocumentLine> list(DocumentOwner owner) {
        return lines(store.findByRoomAndSpaceAndSubject(owner.room(), owner.space(), owner.subject()), mayStore(owner));
    }

    /** The documents of all owners of a room in a space that the reader may see, by their English title. */
    public List<DocumentLine> inSpace(String room, SpaceId space) {
        return lines(store.findByRoomAndSpace(room, space), rights.allows(DocumentAction.STORE, Target.space(space)));
    }

    /** Every file of a document, by language, newest first. */
    public List<FileLine> versions(DocumentId id) {
        var document = readable(id);
        var files = document.seen(clock.instant(), isEarly(document));
        return fileLines(files, texts.states(files)).stream()
                .sorted(Comparator.comparing(FileLine::language)
                        .thenComparing(FileLine::version, Comparator.reverseOrder()))
                .toList();
    }

    private StoredFile changed(DocumentId id, String language, int number, UnaryOperator<StoredFile> change) {
        var document = readable(id);
        rights.require(DocumentAction.HOLD, Target.space(document.space()));
        var now = clock.instant();
        var file = document.file(language, number, now, true).orElseThrow();
        store.save(document.changed(language, number, change).told(now));
        entries.refresh(id);
        return file;
    }

    /** A document of which this reader sees no file is as good as not there. */
    private StoredDocument readable(DocumentId id) {
        var reader = currentActor.require();
        var document = existing(id);
        rights.require(DocumentAction.READ, document.targetFor(reader.person(), shelves.isOpen(document.owner())));
        if (document.seen(clock.instant(), isEarly(document)).isEmpty()) {
            throw new NoSuchElementException("No value present");
        }
        return document;
    }

    private StoredDocument existing(DocumentId id) {
        return store.findById(id).orElseThrow();
    }

    private boolean isEarly(StoredDocument document) {
        return rights.allows(DocumentAction.READ_EARLY, Target.space(document.space()));
    }

    private List<DocumentLine> lines(List<StoredDocument> documents, boolean mayChange) {
        var reader = currentActor.require().person();
        var now = clock.instant();
        var lines = new ArrayList<DocumentLine>();
        var open = new HashMap<DocumentOwner, Boolean>();
        for (var document : documents) {
            var isOpen = open.computeIfAbsent(document.owner(), shelves::isOpen);
            var early = isEarly(document);
            var seen = document.seen(now, early);
            if (!seen.isEmpty() && rights.allows(DocumentAction.READ, document.targetFor(reader, isOpen))) {
                var newest = document.newest(now, early);
                lines.add(new DocumentLine(
                        document.id(),
                        document.subject(),
                        document.title(),
                        document.numbering().reference(),
                        document.numbering().officialSymbol(),
                        document.marking(),
                        fileLines(newest, texts.states(newest)),
                        seen.size(),
                        mayChange));
            }
        }
        lines.sort(Comparator.comparing(line -> line.title().in(Lang.EN)));
        return List.copyOf(lines);
    }

    private List<FileLine> fileLines(List<StoredFile> files, Map<String, TextState> states) {
        var now = clock.instant();
        return files.stream()
                .map(file -> file.line(now, states.getOrDefault(file.content(), TextState.WAITING)))
                .toList();
    }
}
