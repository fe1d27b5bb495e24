package org.ozonenet.meetings.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.Lang;

class LiveChannelTests {

    private final LiveChannel channel = new LiveChannel();

    @Test
    void whoWasAwayIsToldTheRestInOrder() throws InterruptedException {
        channel.tell("note", lang -> "1");
        var seen = channel.position(channel.cursor()).orElseThrow();
        channel.tell("note", lang -> "2");
        channel.tell("note", lang -> "3");

        assertThat(channel.after(seen, Duration.ZERO).orElseThrow())
                .extracting(frame -> frame.json().apply(Lang.EN))
                .containsExactly("2", "3");
    }

    @Test
    void whoWasAwayTooLongLooksAtTheWholeAgain() throws InterruptedException {
        channel.tell("note", lang -> "1");
        var cursor = channel.cursor();
        for (var i = 0; i < 600; i++) {
            channel.tell("note", lang -> "more");
        }

        assertThat(channel.position(cursor)).isEmpty();
        assertThat(channel.after(1, Duration.ZERO)).isEmpty();
        assertThat(channel.position(channel.cursor())).isPresent();
    }

    @Test
    void doesNotServeCursorsOfAnotherStart() {
        assertThat(channel.position(new LiveChannel().cursor())).isEmpty();
        assertThat(channel.position("")).isEmpty();
        assertThat(channel.position(channel.cursor() + "x")).isEmpty();
    }

    @Test
    void aReaderWhoMayNoLongerFollowIsToldSoAndNothingElse() throws InterruptedException {
        var may = new AtomicBoolean(true);
        var changed = new AtomicLong();
        var line = new Said();
        var reader = new LiveReader(channel, 0, new PersonId("one"), Lang.EN, line, may::get, changed);
        var thread = Thread.ofVirtual().start(reader);
        assertThat(line.next()).contains("here");

        channel.tell("note", lang -> "for members");
        assertThat(line.next()).contains("event: note", "data: for members");
        may.set(false);
        changed.incrementAndGet();
        channel.tell("note", lang -> "not for strangers");

        assertThat(line.next()).contains("event: gone").doesNotContain("strangers");
        thread.join();
        assertThat(line.said).isEmpty();
        assertThat(line.closed).isTrue();
    }

    @Test
    void aSlowReaderHoldsUpNobody() throws InterruptedException {
        var slow = new LiveReader(channel, 0, new PersonId("slow"), Lang.EN, new Stuck(), () -> true, new AtomicLong());
        var quick = new Said();
        var stuck = Thread.ofVirtual().start(slow);
        Thread.ofVirtual()
                .start(new LiveReader(channel, 0, new PersonId("quick"), Lang.EN, quick, () -> true, new AtomicLong()));
        assertThat(quick.next()).contains("here");

        channel.tell("note", lang -> "in " + lang.code());

        assertThat(quick.next()).contains("data: in en");
        stuck.interrupt();
    }

    private static class Said implements LiveReader.Line {
        final LinkedBlockingQueue<String> said = new LinkedBlockingQueue<>();
        volatile boolean closed;

        @Override
        public void send(String text) throws IOException {
            said.add(text);
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() {
            closed = true;
        }

        String next() throws InterruptedException {
            return String.valueOf(said.poll(20, TimeUnit.SECONDS));
        }
    }

    /** A phone that takes nothing any more, and whose link nobody has noticed to be dead. */
    private static final class Stuck extends Said {
        @Override
        public void send(String text) throws IOException {
            try {
                Thread.sleep(Duration.ofMinutes(5));
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
    }
}
