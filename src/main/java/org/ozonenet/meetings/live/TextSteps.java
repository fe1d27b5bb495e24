package org.ozonenet.meetings.live;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * The edits of shared texts, in the store and at hand. Edits of one text are put into one order here: each is done
 * after all that came before it, whatever its writer knew of them.
 */
@Component
class TextSteps {

    private static final int LONGEST = 50_000;

    private final Map<SharedTextId, AtHand> atHand = new ConcurrentHashMap<>();
    private final MongoOperations store;
    private final Turns turns;

    TextSteps(MongoOperations store, Turns turns) {
        this.store = store;
        this.turns = turns;
    }

    /** An edit as it came in, made by somebody who knew the text up to a revision. */
    record Incoming(SharedTextId text, int revision, String client, int number, TextEdit edit) {}

    /** What a text says at a revision. */
    record Content(int revision, String text) {}

    interface Stepped {
        /** Told in the order of the revisions. */
        void on(TextStep step);
    }

    Content content(SharedTextId text) {
        return turns.in(text, () -> {
            var now = atHand(text);
            return new Content(now.steps.size(), now.content);
        });
    }

    List<TextStep> after(SharedTextId text, int revision) {
        return turns.in(text, () -> {
            var steps = atHand(text).steps;
            if (revision < 0 || revision > steps.size()) {
                throw new IllegalArgumentException("There is no such revision");
            }
            return List.copyOf(steps.subList(revision, steps.size()));
        });
    }

    /**
     * Does an edit, unless it was done before.
     *
     * @throws IllegalArgumentException if it is not one of that revision, or makes the text too long
     */
    void take(Incoming incoming, TextStepMaking making, Stepped stepped) {
        turns.in(incoming.text(), () -> {
            var now = atHand(incoming.text());
            if (incoming.number() <= now.lastOf.getOrDefault(incoming.client(), 0)) {
                return false;
            }
            if (incoming.revision() < 0 || incoming.revision() > now.steps.size()) {
                throw new IllegalArgumentException("There is no such revision");
            }
            var edit = incoming.edit();
            for (var step : now.steps.subList(incoming.revision(), now.steps.size())) {
                edit = TextEdit.both(step.edit(), edit).second();
            }
            var content = edit.applyTo(now.content);
            if (content.length() > LONGEST) {
                throw new IllegalArgumentException("A text has at most %d characters".formatted(LONGEST));
            }
            var step = making.step(now.steps.size() + 1, edit);
            try {
                store.insert(step);
            } catch (DuplicateKeyException elsewhere) {
                // Another process wrote this revision: read anew, and try again.
                atHand.remove(incoming.text());
                throw elsewhere;
            }
            now.add(step, content);
            stepped.on(step);
            return true;
        });
    }

    interface TextStepMaking {
        TextStep step(int revision, TextEdit edit);
    }

    private AtHand atHand(SharedTextId text) {
        return atHand.computeIfAbsent(text, id -> {
            var read = new AtHand();
            store.find(Query.query(Criteria.where("text").is(id.value())), TextStep.class).stream()
                    .sorted(Comparator.comparing(TextStep::revision))
                    .forEach(step -> read.add(step, step.edit().applyTo(read.content)));
            return read;
        });
    }

    private static final class AtHand {
        private final List<TextStep> steps = new ArrayList<>();
        private final Map<String, Integer> lastOf = new HashMap<>();
        private String content = "";

        void add(TextStep step, String after) {
            steps.add(step);
            lastOf.merge(step.client(), step.number(), Math::max);
            content = after;
        }
    }
}
