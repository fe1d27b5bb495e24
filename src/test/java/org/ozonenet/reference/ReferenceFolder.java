package org.ozonenet.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ozonenet.reference.files.Problem;
import org.ozonenet.reference.files.ReferenceDataException;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** A copy of the reference files that a test may spoil, and the room that reads them. */
public final class ReferenceFolder {

    private static final Path ORIGINAL = Path.of("src/main/resources/reference");

    private final Path folder;

    private ReferenceFolder(Path folder) {
        this.folder = folder;
    }

    /** The room as it is, read from the original files. */
    public static AnnotationConfigApplicationContext original() {
        return open(ORIGINAL);
    }

    /** A copy in an empty folder. */
    public static ReferenceFolder copyTo(Path folder) throws IOException {
        try (var files = Files.list(ORIGINAL)) {
            for (var file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        return new ReferenceFolder(folder);
    }

    /** Replaces a text in the only line that contains it and answers the number of that line. */
    public int spoil(String file, String lineContains, String text, String by) throws IOException {
        var path = folder.resolve(file);
        var lines = Files.readAllLines(path);
        var hits = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).contains(lineContains))
                .toArray();
        if (hits.length != 1 || !lines.get(hits[0]).contains(text)) {
            throw new IllegalArgumentException("%d lines of %s contain '%s', one is needed that contains '%s'"
                    .formatted(hits.length, file, lineContains, text));
        }
        lines.set(hits[0], lines.get(hits[0]).replace(text, by));
        Files.write(path, lines);
        return hits[0] + 1;
    }

    /** Adds a line at the end and answers its number. */
    public int append(String file, String line) throws IOException {
        var path = folder.resolve(file);
        var lines = new java.util.ArrayList<>(Files.readAllLines(path));
        lines.add(line);
        Files.write(path, lines);
        return lines.size();
    }

    /** Takes a file away. */
    public void remove(String file) throws IOException {
        Files.delete(folder.resolve(file));
    }

    /** What is found wrong when the room reads this folder; nothing if it is right. */
    public List<Problem> problems() {
        try (var context = open(folder)) {
            return List.of();
        } catch (ReferenceDataException e) {
            return e.problems();
        }
    }

    private static AnnotationConfigApplicationContext open(Path folder) {
        var context = new AnnotationConfigApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test", Map.of("ozonenet.reference.path", "file:" + folder.toAbsolutePath() + "/")));
        context.registerBean(Clock.class, () -> Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC));
        context.scan("org.ozonenet.reference");
        context.refresh();
        return context;
    }
}
