package org.ozonenet.training.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** By what it is seen that something in a folder has changed: sizes and times of its files. */
record FolderStamp(Map<String, String> files) {

    /** Files that go away while they are looked at are as good as gone. */
    static FolderStamp of(Path folder) {
        var files = new TreeMap<String, String>();
        try (var paths = Files.walk(folder)) {
            for (var path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                files.put(path.toString(), Files.size(path) + " " + Files.getLastModifiedTime(path));
            }
        } catch (IOException | java.io.UncheckedIOException e) {
            files.put("", String.valueOf(e.getMessage()));
        }
        return new FolderStamp(files);
    }
}
