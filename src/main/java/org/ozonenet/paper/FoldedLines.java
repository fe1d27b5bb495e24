package org.ozonenet.paper;

import java.nio.charset.StandardCharsets;

/**
 * Content lines of contact cards and calendars: at most 75 octets in a line, none in the midst of a character
 * (RFC 6350, section 3.2; RFC 5545, section 3.1). The libraries for both count letters, which is too long for every
 * script but the Latin one.
 */
public final class FoldedLines {

    private static final int OCTETS = 75;

    private FoldedLines() {}

    /**
     * A line as it has to be written, with its end.
     *
     * @param line unfolded and without an end
     */
    public static String of(String line) {
        var folded = new StringBuilder();
        var octets = 0;
        for (var letter : line.codePoints().toArray()) {
            var text = Character.toString(letter);
            var size = text.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(text);
            octets += size;
        }
        return folded.append("\r\n").toString();
    }
}
