package org.ozonenet.meetings.live;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Id;

/**
 * A page that writes a shared text as live-text.js does: one edit on its way, the rest waiting. Every character typed
 * occurs once in the world, so that it can be looked for afterwards.
 */
final class Typist {

    private final Random random;
    private final int firstCharacter;
    private final String client = Id.random();
    final List<String> typed = new ArrayList<>();
    final Set<Integer> deleted = new HashSet<>();
    private int revision;
    private int number;
    private String known = "";
    private @Nullable TextEdit sent;
    private @Nullable TextEdit waiting;
    String shown = "";

    Typist(Random random, int firstCharacter) {
        this.random = random;
        this.firstCharacter = firstCharacter;
    }

    /** What goes over the line; sent again under the same number when no answer came. */
    record Packet(int revision, String client, int number, TextEdit edit) {}

    int revision() {
        return revision;
    }

    boolean isDone() {
        return sent == null && waiting == null;
    }

    /** Types some characters, or takes some out. */
    void type() {
        var from = RandomText.place(random, shown, 0);
        TextEdit edit;
        if (random.nextInt(4) == 0 && from < shown.length()) {
            var to = Math.min(shown.length(), from + 1 + random.nextInt(4));
            to = to < shown.length() && Character.isLowSurrogate(shown.charAt(to)) ? to + 1 : to;
            shown.substring(from, to).codePoints().forEach(deleted::add);
            edit = TextEdit.replacing(shown, from, to, "");
        } else {
            var text = new StringBuilder();
            for (var i = random.nextInt(3); i >= 0; i--) {
                var character = Character.toString(firstCharacter + typed.size());
                typed.add(character);
                text.append(character);
            }
            edit = TextEdit.replacing(shown, from, from, text.toString());
        }
        shown = edit.applyTo(shown);
        waiting = waiting == null ? edit : waiting.then(edit);
    }

    @Nullable Packet packet() {
        if (sent == null) {
            if (waiting == null) {
                return null;
            }
            sent = waiting;
            waiting = null;
            number++;
        }
        return new Packet(revision, client, number, sent);
    }

    void receive(List<TextNews> news) {
        for (var one : news) {
            if (one.revision() <= revision) {
                continue;
            }
            if (one.revision() != revision + 1) {
                return;
            }
            if (one.client().equals(client)) {
                if (sent != null && one.number() == number) {
                    known = sent.applyTo(known);
                    sent = null;
                }
            } else {
                foreign(TextEdit.read(one.parts()));
            }
            revision = one.revision();
        }
    }

    private void foreign(TextEdit edit) {
        known = edit.applyTo(known);
        var through = edit;
        if (sent != null) {
            var both = TextEdit.both(through, sent);
            through = both.first();
            sent = both.second();
        }
        if (waiting != null) {
            var both = TextEdit.both(through, waiting);
            through = both.first();
            waiting = both.second();
        }
        shown = through.applyTo(shown);
    }
}
