package org.ozonenet.meetings.live;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A change of a text from its first to its last character: what is kept, put in, taken out. Two edits of the same text
 * can be done one after the other in either order, see {@link #both}; two that follow one another make one, see
 * {@link #then}. Lengths count UTF-16 units, as browsers do; an edit never cuts a character of two units.
 */
public final class TextEdit {

    private static final int MOST_PARTS = 5000;

    private sealed interface Part {
        int length();

        record Keep(int length) implements Part {}

        record Delete(int length) implements Part {}

        record Insert(String text) implements Part {
            @Override
            public int length() {
                return text.length();
            }
        }
    }

    private final List<Part> parts;

    private TextEdit(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /** Two edits of the same text, each as it is done after the other. */
    public record Both(TextEdit first, TextEdit second) {}

    /**
     * Reads the form in which edits are sent and stored: "=5" keeps five, "-3" takes three out, "+abc" puts abc in.
     *
     * @throws IllegalArgumentException if it is not of that form
     */
    public static TextEdit read(List<String> written) {
        if (written.size() > MOST_PARTS) {
            throw new IllegalArgumentException("Too many parts");
        }
        var made = new Making();
        for (var part : written) {
            if (part.length() < 2) {
                throw new IllegalArgumentException("Not a part of an edit");
            }
            var rest = part.substring(1);
            switch (part.charAt(0)) {
                case '+' -> made.insert(rest);
                case '=' -> made.keep(Integer.parseInt(rest));
                case '-' -> made.delete(Integer.parseInt(rest));
                default -> throw new IllegalArgumentException("Not a part of an edit");
            }
        }
        return made.done();
    }

    /** One replacement. */
    public static TextEdit replacing(String before, int from, int to, String text) {
        return new Making()
                .keep(from)
                .insert(text)
                .delete(to - from)
                .keep(before.length() - to)
                .done();
    }

    /** What {@link #read} reads. */
    public List<String> written() {
        return parts.stream()
                .map(part -> switch (part) {
                    case Part.Keep(int length) -> "=" + length;
                    case Part.Delete(int length) -> "-" + length;
                    case Part.Insert(String text) -> "+" + text;
                })
                .toList();
    }

    public int lengthBefore() {
        return parts.stream()
                .mapToInt(part -> part instanceof Part.Insert ? 0 : part.length())
                .sum();
    }

    public int lengthAfter() {
        return parts.stream()
                .mapToInt(part -> part instanceof Part.Delete ? 0 : part.length())
                .sum();
    }

    /** @throws IllegalArgumentException if the text is of another length, or a character would be cut */
    public String applyTo(String text) {
        if (text.length() != lengthBefore()) {
            throw new IllegalArgumentException("An edit of another text");
        }
        var result = new StringBuilder(lengthAfter());
        var at = 0;
        for (var part : parts) {
            if (at > 0
                    && at < text.length()
                    && Character.isLowSurrogate(text.charAt(at))
                    && Character.isHighSurrogate(text.charAt(at - 1))) {
                throw new IllegalArgumentException("An edit cuts a character");
            }
            switch (part) {
                case Part.Keep(int length) -> {
                    result.append(text, at, at + length);
                    at += length;
                }
                case Part.Delete(int length) -> at += length;
                case Part.Insert(String put) -> result.append(put);
            }
        }
        return result.toString();
    }

    /**
     * Two edits of the same text, each changed so that it is done after the other: the text is the same in either order.
     * Nothing put in is lost or doubled; what both take out is taken out once. At the same place the first one's text
     * comes first.
     */
    public static Both both(TextEdit one, TextEdit other) {
        var first = new Making();
        var second = new Making();
        var a = new Walk(one.parts);
        var b = new Walk(other.parts);
        while (a.part != null || b.part != null) {
            if (a.part instanceof Part.Insert(String text)) {
                first.insert(text);
                second.keep(text.length());
                a.next();
            } else if (b.part instanceof Part.Insert(String text)) {
                first.keep(text.length());
                second.insert(text);
                b.next();
            } else {
                var length = a.common(b);
                var aKeeps = a.part instanceof Part.Keep;
                var bKeeps = b.part instanceof Part.Keep;
                if (aKeeps && bKeeps) {
                    first.keep(length);
                    second.keep(length);
                } else if (bKeeps) {
                    first.delete(length);
                } else if (aKeeps) {
                    second.delete(length);
                }
                a.pass(length);
                b.pass(length);
            }
        }
        return new Both(first.done(), second.done());
    }

    /** This edit and one that follows it, as one. */
    public TextEdit then(TextEdit next) {
        var made = new Making();
        var a = new Walk(parts);
        var b = new Walk(next.parts);
        while (a.part != null || b.part != null) {
            if (a.part instanceof Part.Delete(int length)) {
                made.delete(length);
                a.next();
            } else if (b.part instanceof Part.Insert(String text)) {
                made.insert(text);
                b.next();
            } else {
                var length = a.common(b);
                var keeps = b.part instanceof Part.Keep;
                if (a.part instanceof Part.Insert(String text)) {
                    if (keeps) {
                        made.insert(text.substring(0, length));
                    }
                } else if (keeps) {
                    made.keep(length);
                } else {
                    made.delete(length);
                }
                a.pass(length);
                b.pass(length);
            }
        }
        return made.done();
    }

    @Override
    public String toString() {
        return written().toString();
    }

    /** Goes through the parts of an edit, also piece by piece. */
    private static final class Walk {
        private final Deque<Part> rest;
        private @Nullable Part part;

        Walk(List<Part> parts) {
            rest = new ArrayDeque<>(parts);
            next();
        }

        void next() {
            part = rest.poll();
        }

        /** The length that lies under the current part of both. */
        int common(Walk other) {
            if (part == null || other.part == null) {
                throw new IllegalArgumentException("Edits of texts of different lengths");
            }
            return Math.min(part.length(), other.part.length());
        }

        void pass(int length) {
            var left = Objects.requireNonNull(part).length() - length;
            if (left == 0) {
                next();
                return;
            }
            part = switch (part) {
                case Part.Keep k -> new Part.Keep(left);
                case Part.Delete d -> new Part.Delete(left);
                case Part.Insert(String text) -> new Part.Insert(text.substring(length));
                case null -> throw new IllegalStateException();
            };
        }
    }

    /** Puts parts together: neighbours of one kind become one, what is put in stands before what is taken out. */
    private static final class Making {
        private final List<Part> parts = new ArrayList<>();

        Making keep(int length) {
            checked(length);
            if (length > 0) {
                if (last() instanceof Part.Keep(int before)) {
                    parts.set(parts.size() - 1, new Part.Keep(before + length));
                } else {
                    parts.add(new Part.Keep(length));
                }
            }
            return this;
        }

        Making delete(int length) {
            checked(length);
            if (length > 0) {
                if (last() instanceof Part.Delete(int before)) {
                    parts.set(parts.size() - 1, new Part.Delete(before + length));
                } else {
                    parts.add(new Part.Delete(length));
                }
            }
            return this;
        }

        Making insert(String text) {
            if (text.isEmpty()) {
                return this;
            }
            var deleted = last() instanceof Part.Delete d ? d : null;
            if (deleted != null) {
                parts.removeLast();
            }
            if (last() instanceof Part.Insert(String before)) {
                parts.set(parts.size() - 1, new Part.Insert(before + text));
            } else {
                parts.add(new Part.Insert(text));
            }
            if (deleted != null) {
                parts.add(deleted);
            }
            return this;
        }

        TextEdit done() {
            return new TextEdit(parts);
        }

        private @Nullable Part last() {
            return parts.isEmpty() ? null : parts.getLast();
        }

        private static void checked(int length) {
            if (length < 0) {
                throw new IllegalArgumentException("Not a length");
            }
        }
    }
}
