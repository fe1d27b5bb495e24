package org.ozonenet.documents;

import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Puts a file that comes in into a document: checked first, and either whole or not at all. */
@Component
class DocumentIntake {

    private static final int ATTEMPTS = 5;

    private final DocumentStore store;
    private final DocumentNumbers numbers;
    private final FileBytes bytes;
    private final TextReading reading;
    private final DocumentEntries entries;
    private final Clock clock;

    DocumentIntake(
            DocumentStore store,
            DocumentNumbers numbers,
            FileBytes bytes,
            TextReading reading,
            DocumentEntries entries,
            Clock clock) {
        this.store = store;
        this.numbers = numbers;
        this.bytes = bytes;
        this.reading = reading;
        this.entries = entries;
        this.clock = clock;
    }

    void take(FileUpload upload, String language, PersonId by, UploadLimits limits, Supplier<StoredDocument> into)
            throws IOException {
        var name = FileNames.cleaned(upload.name());
        try (var taken = Intake.of(upload.content(), limits.maxBytes())) {
            var type = new ContentCheck(limits.types()).check(taken.file(), name, upload.declaredType());
            try (var intake = Photo.isOne(type) ? taken.photo(type, upload.keepsPlace()) : taken) {
                var content = bytes.put(intake);
                try {
                    save(into, upload, language, name, type, intake, content, by);
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
            FileUpload upload,
            String language,
            String name,
            FileType type,
            Intake intake,
            String content,
            PersonId by) {
        for (var attempt = 1; ; attempt++) {
            var document = into.get();
            var now = clock.instant();
            var file = new StoredFile(
                    language,
                    document.nextNumber(language),
                    name,
                    type,
                    intake.size(),
                    intake.sha256(),
                    content,
                    by,
                    now,
                    intake.crc32(),
                    embargo(upload),
                    null);
            try {
                if (document.version() == null) {
                    numbers.saveFirst(document.with(file));
                } else {
                    store.save(document.with(file));
                }
                entries.refresh(document.id());
                reading.wake(document.id());
                return;
            } catch (OptimisticLockingFailureException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private @Nullable Embargo embargo(FileUpload upload) {
        var until = upload.embargo();
        return until != null && clock.instant().isBefore(until)
                ? new Embargo(until.truncatedTo(ChronoUnit.MILLIS), false)
                : null;
    }
}
