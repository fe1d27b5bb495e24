package org.ozonenet.training.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads all files of the courseware, from the program itself or from a folder of the machine. */
final class CoursewareFolder {

    private static final String WITHIN_PROGRAM = "classpath:courseware/";

    private CoursewareFolder() {}

    /** @param place {@code classpath:courseware/}, or the path of a folder */
    static Map<String, byte[]> read(String place) {
        return place.startsWith("classpath:") ? withinProgram() : read(Path.of(place));
    }

    /** Symbolic links and hidden files are left out. */
    static Map<String, byte[]> read(Path folder) {
        var files = new TreeMap<String, byte[]>();
        try (var paths = Files.walk(folder)) {
            for (var path : (Iterable<Path>) paths::iterator) {
                var name = folder.relativize(path).toString().replace('\\', '/');
                if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                        && !name.startsWith(".")
                        && !name.contains("/.")) {
                    files.put(name, Files.readAllBytes(path));
                }
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> withinProgram() {
        var files = new TreeMap<String, byte[]>();
        try {
            for (var found : new PathMatchingResourcePatternResolver().getResources(WITHIN_PROGRAM + "**/*.*")) {
                var address = found.getURL().toString();
                files.put(
                        address.substring(address.lastIndexOf("courseware/") + "courseware/".length()),
                        found.getContentAsByteArray());
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
