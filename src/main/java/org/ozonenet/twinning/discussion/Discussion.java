package org.ozonenet.twinning.discussion;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ozonenet.access.NotAllowedException;
import org.ozonenet.twinning.ExchangeAction;
import org.ozonenet.twinning.ExchangeGate;
import org.ozonenet.twinning.ExchangeId;
import org.ozonenet.twinning.Standing;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What the members of an exchange say to each other beside enquiries; read and written by all of them. */
@Service
@PreAuthorize("isAuthenticated()")
public class Discussion {

    private static final int TRIES = 20;

    private final TopicStore store;
    private final ExchangeGate gate;
    private final Clock clock;

    Discussion(TopicStore store, ExchangeGate gate, Clock clock) {
        this.store = store;
        this.gate = gate;
        this.clock = clock;
    }

    /** The topics of an exchange, those in which something was said last first. */
    public List<TopicSheet> of(ExchangeId exchange) {
        var standing = gate.require(ExchangeAction.READ, exchange);
        return store.findByExchange(exchange).stream()
                .map(topic -> sheet(topic, standing))
                .sorted(Comparator.comparing(TopicSheet::lastAt).reversed())
                .toList();
    }

    /** One topic; empty for everybody who is outside at this moment, and where there is none. */
    public Optional<TopicSheet> sheet(TopicId id) {
        try {
            var topic = store.findById(id).orElseThrow(() -> new NotAllowedException(ExchangeAction.READ));
            return Optional.of(sheet(topic, gate.require(ExchangeAction.READ, topic.exchange())));
        } catch (NotAllowedException e) {
            return Optional.empty();
        }
    }

    /**
     * Begins a topic; with the same identifier once.
     *
     * @throws NotAllowedException if the actor may not write there, or the identifier is that of a topic elsewhere
     */
    public TopicId begin(TopicDraft draft) {
        var standing = gate.require(ExchangeAction.WRITE, draft.exchange());
        try {
            store.save(Topic.begun(draft, post(draft.first(), standing)));
        } catch (DuplicateKeyException e) {
            if (store.findById(draft.id())
                    .filter(before -> before.exchange().equals(draft.exchange()))
                    .isEmpty()) {
                throw new NotAllowedException(ExchangeAction.WRITE);
            }
        }
        return draft.id();
    }

    /**
     * Says something in a topic; with the same identifier once.
     *
     * @throws NotAllowedException if the actor may not write there, or there is no such topic
     */
    public void say(TopicId id, Saying saying) {
        for (var attempt = 1; ; attempt++) {
            var topic = store.findById(id).orElseThrow(() -> new NotAllowedException(ExchangeAction.WRITE));
            var standing = gate.require(ExchangeAction.WRITE, topic.exchange());
            var after = topic.with(post(saying, standing));
            try {
                if (after != topic) {
                    store.save(after);
                }
                return;
            } catch (OptimisticLockingFailureException e) {
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }

    private Post post(Saying saying, Standing standing) {
        var seat = standing.seats().stream()
                .min(Comparator.naturalOrder())
                .orElseThrow(() -> new NotAllowedException(ExchangeAction.WRITE));
        return new Post(saying, standing.actor().person(), seat, clock.instant());
    }

    private static TopicSheet sheet(Topic topic, Standing standing) {
        var maySay = standing.state().isOpen() && !standing.seats().isEmpty();
        return new TopicSheet(topic.id(), topic.exchange(), topic.title(), topic.marking(), topic.posts(), maySay);
    }
}
