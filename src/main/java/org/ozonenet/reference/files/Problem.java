package org.ozonenet.reference.files;

/**
 * One thing that is wrong with reference data or courseware.
 *
 * @param file name of the file below its folder
 * @param line line in that file, from 1; 0 where the file as a whole is meant
 * @param reason what is wrong, as a sentence for the person who keeps the file
 */
public record Problem(String file, int line, String reason) implements Comparable<Problem> {

    @Override
    public int compareTo(Problem other) {
        var byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : Integer.compare(line, other.line);
    }

    @Override
    public String toString() {
        return line == 0 ? "%s: %s".formatted(file, reason) : "%s, line %d: %s".formatted(file, line, reason);
    }
}
