package org.ozonenet.meetings.live;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.FunctionRevoked;
import org.ozonenet.access.MemberLeft;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.Lang;
import org.ozonenet.meetings.MeetingId;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells everybody who follows a meeting what is new. What is told is the same for all who may follow at all. */
@Component
class LiveHub implements DisposableBean {

    /** Of one person: a phone, a laptop, the screen of the hall, and some that have not noticed that they are dead. */
    private static final int LINES_OF_ONE = 12;

    private final Map<MeetingId, LiveChannel> channels = new ConcurrentHashMap<>();
    private final Set<LiveReader> readers = ConcurrentHashMap.newKeySet();
    private final AtomicLong rightsChanged = new AtomicLong();
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("live-", 0).factory());
    private final LiveGate gate;
    private final ActAs actAs;

    LiveHub(LiveGate gate, ActAs actAs) {
        this.gate = gate;
        this.actAs = actAs;
    }

    /** The channel of a meeting that somebody looks at. */
    LiveChannel channel(MeetingId meeting) {
        return channels.computeIfAbsent(meeting, id -> new LiveChannel());
    }

    /** @param json the news in the language of a reader; made once for each language that somebody reads */
    void tell(MeetingId meeting, String kind, Function<Lang, String> json) {
        var channel = channels.get(meeting);
        if (channel != null) {
            channel.tell(kind, once(json));
        }
    }

    /**
     * Lets a person follow until the line breaks; the caller has asked whether they may.
     *
     * @param after the last that they know, or null for what comes from now on
     */
    void follow(MeetingId meeting, @Nullable String after, PersonId person, Lang lang, LiveReader.Line line) {
        var channel = channel(meeting);
        var at = after == null ? channel.last() : channel.position(after).orElse(-1L);
        var reader = new LiveReader(channel, at, person, lang, line, () -> mayStill(meeting, person), rightsChanged);
        readers.add(reader);
        threads.execute(() -> {
            try {
                reader.run();
            } finally {
                readers.remove(reader);
            }
        });
    }

    /** Whether one more line of this person would not be too many. */
    boolean hasRoomFor(PersonId person) {
        return readers.stream().filter(each -> each.person().equals(person)).count() < LINES_OF_ONE;
    }

    int readers() {
        return readers.size();
    }

    @EventListener
    void on(MemberLeft event) {
        lookAgain();
    }

    @EventListener
    void on(FunctionRevoked event) {
        lookAgain();
    }

    @Override
    public void destroy() {
        readers.forEach(LiveReader::stop);
        threads.shutdownNow();
    }

    private void lookAgain() {
        rightsChanged.incrementAndGet();
        channels.values().forEach(LiveChannel::wake);
    }

    private boolean mayStill(MeetingId meeting, PersonId person) {
        return actAs.person(person, () -> gate.allows(LiveAction.FOLLOW, meeting));
    }

    private static Function<Lang, String> once(Function<Lang, String> json) {
        var made = new EnumMap<Lang, String>(Lang.class);
        return lang -> {
            synchronized (made) {
                return made.computeIfAbsent(lang, json);
            }
        };
    }
}
