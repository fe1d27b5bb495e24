package org.ozonenet.meetings.live;

import java.util.Random;

/** Texts and edits as a nervous typist makes them. */
final class RandomText {

    private static final String[] CHARACTERS = {"a", "b", " ", "\n", "я", "臭", "\uD83D\uDE00"};

    private RandomText() {}

    static String of(Random random, int characters) {
        var text = new StringBuilder();
        for (var i = 0; i < characters; i++) {
            text.append(CHARACTERS[random.nextInt(CHARACTERS.length)]);
        }
        return text.toString();
    }

    /** Some replacements, one after the other. */
    static TextEdit edit(Random random, String text) {
        var edit = TextEdit.replacing(text, 0, 0, "");
        var now = text;
        for (var i = random.nextInt(4); i >= 0; i--) {
            var from = place(random, now, 0);
            var to = random.nextInt(3) == 0 ? place(random, now, from) : from;
            var next = TextEdit.replacing(now, from, to, of(random, random.nextInt(4)));
            now = next.applyTo(now);
            edit = edit.then(next);
        }
        return edit;
    }

    /** A place in the text, at or after another, that lies between characters. */
    static int place(Random random, String text, int atLeast) {
        var at = atLeast + random.nextInt(text.length() - atLeast + 1);
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }
}
