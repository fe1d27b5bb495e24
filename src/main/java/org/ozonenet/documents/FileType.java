package org.ozonenet.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A kind of file that the portal takes. What is not here (programs, pages, old office formats) is refused. */
public enum FileType {
    PDF("application/pdf", Family.BY_SIGNATURE, "", "pdf"),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Family.OFFICE_OPEN,
            "word/document.xml",
            "docx"),
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Family.OFFICE_OPEN,
            "xl/workbook.xml",
            "xlsx"),
    PPTX(
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            Family.OFFICE_OPEN,
            "ppt/presentation.xml",
            "pptx"),
    ODT("application/vnd.oasis.opendocument.text", Family.OPEN_DOCUMENT, "content.xml", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", Family.OPEN_DOCUMENT, "content.xml", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", Family.OPEN_DOCUMENT, "content.xml", "odp"),
    TEXT("text/plain", Family.TEXT, "", "txt"),
    MARKDOWN("text/markdown", Family.TEXT, "", "md"),
    CSV("text/csv", Family.TEXT, "", "csv"),
    PNG("image/png", Family.BY_SIGNATURE, "", "png"),
    JPEG("image/jpeg", Family.BY_SIGNATURE, "", "jpg", "jpeg"),
    ZIP("application/zip", Family.ARCHIVE, "", "zip");

    /** How the bytes show what they are. */
    enum Family {
        BY_SIGNATURE,
        OFFICE_OPEN,
        OPEN_DOCUMENT,
        TEXT,
        ARCHIVE
    }

    private final String mediaType;
    private final Family family;
    private final String mainPart;
    private final List<String> endings;

    FileType(String mediaType, Family family, String mainPart, String... endings) {
        this.mediaType = mediaType;
        this.family = family;
        this.mainPart = mainPart;
        this.endings = List.of(endings);
    }

    /** The media type under which it is handed out. */
    public String mediaType() {
        return mediaType;
    }

    /** The endings of file names, small and without the dot. */
    public List<String> endings() {
        return endings;
    }

    /** The kind that the ending of a name claims. */
    public static Optional<FileType> byEnding(String name) {
        var ending = FileNames.ending(name);
        return Arrays.stream(values())
                .filter(type -> type.endings.contains(ending))
                .findFirst();
    }

    Family family() {
        return family;
    }

    /** For packages of parts: the part that makes it this kind and no other. */
    String mainPart() {
        return mainPart;
    }

    /** Whether a stated media type can mean this kind. Some systems state none, or know text and tables by other names. */
    boolean canBeDeclared(String declared) {
        var stated = declared.toLowerCase(Locale.ROOT).replaceFirst(";.*", "").strip();
        return stated.isEmpty()
                || stated.equals("application/octet-stream")
                || stated.equals(mediaType)
                || (family == Family.TEXT && (stated.startsWith("text/") || stated.equals("application/csv")))
                || (this == CSV && stated.equals("application/vnd.ms-excel"))
                || (this == ZIP && stated.equals("application/x-zip-compressed"));
    }
}
