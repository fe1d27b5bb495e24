package org.ozonenet.training.catalogue;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ozonenet.reference.files.Problems;

/**
 * The files of one course and the frameworks it may name, by their path below the courseware folder.
 *
 * @param folder of the course, for example {@code evmac}
 */
record CourseFiles(String folder, SortedMap<String, byte[]> content) {

    static final String FRAMEWORKS = "frameworks/";
    static final int MOST_BYTES = 1_000_000;

    CourseFiles {
        content = new TreeMap<>(content);
    }

    /** One for each folder that holds a {@code course.yaml}. */
    static List<CourseFiles> in(Map<String, byte[]> courseware) {
        return courseware.keySet().stream()
                .filter(path -> path.endsWith("/course.yaml"))
                .map(path -> path.substring(0, path.length() - "/course.yaml".length()))
                .filter(folder -> !folder.contains("/"))
                .sorted()
                .map(folder -> of(folder, courseware))
                .toList();
    }

    private static CourseFiles of(String folder, Map<String, byte[]> courseware) {
        var own = new TreeMap<String, byte[]>();
        courseware.forEach((path, bytes) -> {
            if (path.startsWith(folder + "/") || path.startsWith(FRAMEWORKS)) {
                own.put(path, bytes);
            }
        });
        return new CourseFiles(folder, own);
    }

    /** SHA-256 over the paths, lengths and bytes of all files in their order, in hex. */
    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            content.forEach((path, bytes) -> {
                digest.update(path.getBytes(StandardCharsets.UTF_8));
                digest.update(ByteBuffer.allocate(5)
                        .put((byte) 0)
                        .putInt(bytes.length)
                        .array());
                digest.update(bytes);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean has(String path) {
        return content.containsKey(path);
    }

    /** The text of a file; empty, with a problem, where it is not there, too big or not UTF-8. */
    Optional<String> text(String path, Problems problems) {
        var bytes = content.get(path);
        if (bytes == null) {
            problems.add(path, 0, "The file is not there.");
            return Optional.empty();
        }
        if (bytes.length > MOST_BYTES) {
            problems.add(path, 0, "The file has more than %,d bytes.".formatted(MOST_BYTES));
            return Optional.empty();
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return Optional.of(text.toString().replace("\r\n", "\n"));
        } catch (CharacterCodingException e) {
            problems.add(path, 0, "The file is not written in UTF-8.");
            return Optional.empty();
        }
    }
}
