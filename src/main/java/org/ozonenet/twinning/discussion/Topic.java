package org.ozonenet.twinning.discussion;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.kernel.Outbox;
import org.ozonenet.kernel.Outboxed;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.twinning.ExchangeId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/** A topic and what was said in it, oldest first. */
@Document("topics")
@TypeAlias("topic")
record Topic(
        @Id TopicId id,
        @Version @Nullable Long version,
        ExchangeId exchange,
        String title,
        Tlp marking,
        List<Post> posts,
        Outbox outbox)
        implements Outboxed {

    private static final int MOST = 500;

    Topic {
        posts = List.copyOf(posts);
    }

    static Topic begun(TopicDraft draft, Post first) {
        return new Topic(draft.id(), null, draft.exchange(), draft.title(), draft.marking(), List.of(), Outbox.empty())
                .with(first);
    }

    /**
     * With one more post; said before, it changes nothing.
     *
     * @throws IllegalStateException if the topic is full
     */
    Topic with(Post post) {
        if (posts.stream()
                .anyMatch(each -> each.saying().id().equals(post.saying().id()))) {
            return this;
        }
        if (posts.size() >= MOST) {
            throw new IllegalStateException("A topic has at most %d posts: begin another".formatted(MOST));
        }
        var more = new ArrayList<>(posts);
        more.add(post);
        var header =
                EventHeader.in(exchange.space().value(), post.at(), post.by().value());
        return new Topic(
                id, version, exchange, title, marking, more, outbox.with(new TopicMoved(header, id, exchange)));
    }
}
