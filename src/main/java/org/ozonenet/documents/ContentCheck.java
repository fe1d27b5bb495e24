package org.ozonenet.documents;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.ozonenet.documents.UploadRefusedException.Reason;

/**
 * Whether a file is what it says it is. Its name and its stated type are claims; the bytes decide.
 *
 * <p>It recognises kinds of files, it is no virus scanner.
 */
final class ContentCheck {

    private static final Set<MediaType> PLAIN =
            Set.of(MediaType.TEXT_PLAIN, MediaType.text("csv"), MediaType.text("x-web-markdown"));

    private final MimeTypes signatures = MimeTypes.getDefaultMimeTypes();
    private final Set<FileType> allowed;

    ContentCheck(Set<FileType> allowed) {
        this.allowed = Set.copyOf(allowed);
    }

    /**
     * @param name cleaned
     * @return the kind that name, stated type and bytes agree on
     * @throws UploadRefusedException if they do not agree or it is not taken
     */
    FileType check(Path file, String name, String declaredType) throws IOException {
        var claimed = FileType.byEnding(name)
                .filter(allowed::contains)
                .orElseThrow(() -> new UploadRefusedException(Reason.TYPE_NOT_ALLOWED, FileNames.ending(name)));
        if (Files.size(file) == 0) {
            throw new UploadRefusedException(Reason.EMPTY);
        }
        if (!claimed.canBeDeclared(declaredType)) {
            throw new UploadRefusedException(Reason.NOT_WHAT_IT_SAYS, name, declaredType);
        }
        var found = signature(file);
        if (!agrees(claimed, found)) {
            throw new UploadRefusedException(Reason.NOT_WHAT_IT_SAYS, name, found.toString());
        }
        switch (claimed.family()) {
            case OFFICE_OPEN, OPEN_DOCUMENT, ARCHIVE -> new PackageCheck(allowed).check(file, name, claimed);
            case BY_SIGNATURE, TEXT -> {}
        }
        return claimed;
    }

    private static boolean agrees(FileType claimed, MediaType found) {
        return switch (claimed.family()) {
            case BY_SIGNATURE -> found.toString().equals(claimed.mediaType());
            case TEXT -> PLAIN.contains(found.getBaseType());
            // The signature of all packages is that of a ZIP; for some the first part tells more.
            case OFFICE_OPEN, OPEN_DOCUMENT, ARCHIVE ->
                found.equals(MediaType.APPLICATION_ZIP)
                        || found.toString().equals(claimed.mediaType())
                        || (claimed.family() == FileType.Family.OFFICE_OPEN
                                && found.toString().equals("application/x-tika-ooxml"));
        };
    }

    private MediaType signature(Path file) throws IOException {
        try (var bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            return signatures.detect(bytes, new Metadata());
        }
    }
}
