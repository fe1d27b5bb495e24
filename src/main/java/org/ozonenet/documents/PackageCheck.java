package org.ozonenet.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.ozonenet.documents.UploadRefusedException.Reason;

/**
 * Looks into files that are packages of parts (office files, archives): that the parts are those of the kind, that none
 * is a program, and that unpacking stays within bounds. Counts the bytes that really come out; what the package says
 * of its own sizes is not believed.
 */
final class PackageCheck {

    static final int MOST_PARTS = 5_000;
    static final long MOST_BYTES = 400L * 1024 * 1024;
    /** Below this many unpacked bytes the ratio says nothing: a small file of blanks packs well. */
    static final long RATIO_FROM = 10L * 1024 * 1024;

    static final int MOST_RATIO = 150;

    private final Set<FileType> allowed;

    PackageCheck(Set<FileType> allowed) {
        this.allowed = allowed;
    }

    void check(Path file, String name, FileType claimed) throws IOException {
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            if (zip.size() > MOST_PARTS) {
                throw new UploadRefusedException(Reason.SWELLS);
            }
            var parts = parts(zip, claimed);
            checkKind(zip, parts, name, claimed);
            unpackWithinBounds(zip, Files.size(file));
        } catch (ZipException | IllegalArgumentException e) {
            throw new UploadRefusedException(Reason.DAMAGED);
        }
    }

    private Set<String> parts(ZipFile zip, FileType claimed) {
        var parts = new HashSet<String>();
        zip.stream().forEach(entry -> {
            checkPart(entry, claimed);
            parts.add(entry.getName());
        });
        return parts;
    }

    private void checkPart(ZipEntry entry, FileType claimed) {
        var part = entry.getName();
        var lower = part.toLowerCase(Locale.ROOT);
        if (part.startsWith("/")
                || part.contains("\\")
                || List.of(part.split("/")).contains("..")) {
            throw new UploadRefusedException(Reason.FORBIDDEN_INSIDE, part);
        }
        switch (claimed.family()) {
            case ARCHIVE -> {
                var kind = FileType.byEnding(part).filter(allowed::contains);
                if (!entry.isDirectory() && (kind.isEmpty() || kind.get() == FileType.ZIP)) {
                    throw new UploadRefusedException(Reason.FORBIDDEN_INSIDE, part);
                }
            }
            case OFFICE_OPEN -> {
                if (lower.endsWith("vbaproject.bin")
                        || lower.endsWith("vbadata.xml")
                        || lower.contains("/macrosheets/")
                        || lower.contains("/activex/")) {
                    throw new UploadRefusedException(Reason.MACROS);
                }
            }
            case OPEN_DOCUMENT -> {
                if (lower.startsWith("basic/") || lower.startsWith("scripts/")) {
                    throw new UploadRefusedException(Reason.MACROS);
                }
            }
            case BY_SIGNATURE, TEXT -> {}
        }
    }

    private static void checkKind(ZipFile zip, Set<String> parts, String name, FileType claimed) throws IOException {
        switch (claimed.family()) {
            case OFFICE_OPEN -> {
                if (!parts.contains("[Content_Types].xml") || !parts.contains(claimed.mainPart())) {
                    throw new UploadRefusedException(Reason.NOT_WHAT_IT_SAYS, name, "application/zip");
                }
                if (beginning(zip, "[Content_Types].xml").contains("macroEnabled")) {
                    throw new UploadRefusedException(Reason.MACROS);
                }
            }
            case OPEN_DOCUMENT -> {
                var stated =
                        parts.contains("mimetype") ? beginning(zip, "mimetype").strip() : "application/zip";
                if (!stated.equals(claimed.mediaType()) || !parts.contains(claimed.mainPart())) {
                    throw new UploadRefusedException(Reason.NOT_WHAT_IT_SAYS, name, stated);
                }
            }
            case ARCHIVE, BY_SIGNATURE, TEXT -> {}
        }
    }

    private static String beginning(ZipFile zip, String part) throws IOException {
        var entry = zip.getEntry(part);
        try (var bytes = zip.getInputStream(entry)) {
            return new String(bytes.readNBytes(1 << 18), StandardCharsets.UTF_8);
        }
    }

    private static void unpackWithinBounds(ZipFile zip, long packed) throws IOException {
        var buffer = new byte[1 << 16];
        var unpacked = 0L;
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            try (var bytes = zip.getInputStream(entries.nextElement())) {
                for (var read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MOST_BYTES || (unpacked > RATIO_FROM && unpacked / MOST_RATIO > packed)) {
                        throw new UploadRefusedException(Reason.SWELLS);
                    }
                }
            }
        }
    }
}
