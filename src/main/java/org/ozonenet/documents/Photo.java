package org.ozonenet.documents;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.ozonenet.documents.UploadRefusedException.Reason;

/**
 * A photograph on its way in. Its parts are walked through without unpacking the picture: what would swell to more
 * pixels than a camera makes is refused before anybody opens it, and what is not part of the picture can be left out:
 * the place where it was taken, the owner of the camera, small copies, whatever is hung on behind the end.
 */
final class Photo {

    /** More than the cameras of telephones make, less than what fills the memory of a reader. */
    static final long MOST_PIXELS = 60_000_000;

    private static final int PNG_HEAD = 8;
    private static final byte[] END_OF_PICTURE = {(byte) 0xFF, (byte) 0xD9};

    private final byte[] bytes;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private long pixels = -1;

    private Photo(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Whether files of that type are photographs. */
    static boolean isOne(FileType type) {
        return type == FileType.JPEG || type == FileType.PNG;
    }

    /**
     * The picture without what else was in the file. How it is to be turned stays, and when it was taken.
     *
     * @throws UploadRefusedException if it is no whole picture, or one of too many pixels
     */
    static byte[] bare(byte[] bytes, FileType type) {
        var photo = new Photo(bytes);
        try {
            if (type == FileType.JPEG) {
                photo.jpeg();
            } else {
                photo.png();
            }
        } catch (IndexOutOfBoundsException e) {
            throw new UploadRefusedException(Reason.DAMAGED);
        }
        if (photo.pixels <= 0) {
            throw new UploadRefusedException(Reason.DAMAGED);
        }
        if (photo.pixels > MOST_PIXELS) {
            throw new UploadRefusedException(Reason.TOO_MANY_PIXELS, MOST_PIXELS / 1_000_000);
        }
        return photo.kept.toByteArray();
    }

    /** Segments of ISO/IEC 10918-1, each a marker with a length; picture data run to the next marker. */
    private void jpeg() {
        if (two(0) != 0xFFD8) {
            throw new UploadRefusedException(Reason.DAMAGED);
        }
        keep(0, 2);
        var at = 2;
        while (true) {
            var marker = two(at);
            if (marker == 0xFFFF) {
                at++;
                continue;
            }
            if (marker == 0xFFD9) {
                kept.writeBytes(END_OF_PICTURE);
                return;
            }
            if (marker < 0xFFC0) {
                throw new UploadRefusedException(Reason.DAMAGED);
            }
            var end = at + 2 + Math.max(2, two(at + 2));
            segment(marker, at, end);
            at = marker == 0xFFDA ? afterPictureData(end) : end;
        }
    }

    private void segment(int marker, int at, int end) {
        if (end > bytes.length) {
            throw new IndexOutOfBoundsException(end);
        }
        var isFrame = marker >= 0xFFC0 && marker <= 0xFFCF && marker != 0xFFC4 && marker != 0xFFC8 && marker != 0xFFCC;
        if (isFrame) {
            pixels = Math.max(pixels, (long) two(at + 5) * two(at + 7));
        }
        if (marker == 0xFFE1 && end >= at + 10 && starts(at + 4, "Exif\0\0")) {
            kept.writeBytes(ExifRest.of(Arrays.copyOfRange(bytes, at + 10, end)).segment());
        } else if (isPicture(marker, at)) {
            keep(at, end);
        }
    }

    /** Of the extra segments three say how colours are meant; all others are dropped. */
    private boolean isPicture(int marker, int at) {
        if (marker == 0xFFFE) {
            return false;
        }
        if (marker < 0xFFE0 || marker > 0xFFEF) {
            return true;
        }
        return (marker == 0xFFE0 && starts(at + 4, "JFIF\0"))
                || (marker == 0xFFE2 && starts(at + 4, "ICC_PROFILE\0"))
                || (marker == 0xFFEE && starts(at + 4, "Adobe"));
    }

    private int afterPictureData(int from) {
        var at = from;
        while (bytes[at] != (byte) 0xFF
                || bytes[at + 1] == 0
                || (bytes[at + 1] >= (byte) 0xD0 && bytes[at + 1] <= (byte) 0xD7)) {
            at++;
        }
        keep(from, at);
        return at;
    }

    /** Chunks of ISO/IEC 15948. Words and camera data are dropped; what the picture needs is kept. */
    private void png() {
        keep(0, PNG_HEAD);
        var at = PNG_HEAD;
        while (true) {
            var length = four(at);
            if (length < 0 || length > bytes.length) {
                throw new UploadRefusedException(Reason.DAMAGED);
            }
            var end = (int) (at + 12 + length);
            var name = new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1);
            switch (name) {
                case "IHDR" -> {
                    pixels = four(at + 8) * four(at + 12);
                    keep(at, end);
                }
                case "eXIf", "tEXt", "zTXt", "iTXt" -> {}
                case "IEND" -> {
                    keep(at, end);
                    return;
                }
                default -> keep(at, end);
            }
            at = end;
        }
    }

    private void keep(int from, int to) {
        if (to > bytes.length) {
            throw new IndexOutOfBoundsException(to);
        }
        kept.write(bytes, from, to - from);
    }

    private boolean starts(int at, String text) {
        var wanted = text.getBytes(StandardCharsets.ISO_8859_1);
        return at + wanted.length <= bytes.length
                && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length);
    }

    private int two(int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }

    private long four(int at) {
        return (long) two(at) << 16 | two(at + 2);
    }
}
