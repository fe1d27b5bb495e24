package org.ozonenet.meetings.live;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.Lang;

/**
 * Somebody who follows a meeting, on a thread of their own: a slow line holds up nobody else. Whether they still may is
 * asked at the start, whenever members or functions changed, and every quarter of a minute.
 */
final class LiveReader implements Runnable {

    /** A line that says nothing for longer is taken for dead by what lies in between. */
    static final Duration BEAT = Duration.ofSeconds(15);

    /** What comes faster than this goes out together: fewer packets on a bad line. */
    private static final long GATHERING_MILLIS = 100;

    /** Afterwards the phone asks anew, so that its session is looked at and kept. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    /** Where the news go. */
    interface Line {

        /** @throws IOException if nobody is there any more */
        void send(String text) throws IOException;

        /** Whether the visitor is still signed in. */
        boolean isOpen();

        void close();
    }

    private final LiveChannel channel;
    private final PersonId person;
    private final Lang lang;
    private final Line line;
    private final BooleanSupplier may;
    private final AtomicLong rightsChanged;
    private volatile boolean stopped;
    private long at;

    LiveReader(
            LiveChannel channel,
            long at,
            PersonId person,
            Lang lang,
            Line line,
            BooleanSupplier may,
            AtomicLong rightsChanged) {
        this.channel = channel;
        this.at = at;
        this.person = person;
        this.lang = lang;
        this.line = line;
        this.may = may;
        this.rightsChanged = rightsChanged;
    }

    PersonId person() {
        return person;
    }

    void stop() {
        stopped = true;
    }

    @Override
    public void run() {
        try {
            line.send(at < 0 ? "retry: 3000\nevent: lost\ndata: {}\n\n" : "retry: 3000\n: here\n\n");
            if (at >= 0) {
                follow();
            }
        } catch (IOException gone) {
            // The phone is away; it comes back and says what it knows.
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } finally {
            line.close();
        }
    }

    private void follow() throws IOException, InterruptedException {
        var end = System.nanoTime() + LONGEST.toNanos();
        var looked = System.nanoTime();
        var seen = rightsChanged.get();
        while (!stopped && System.nanoTime() < end) {
            var news = channel.after(at, BEAT);
            var changed = rightsChanged.get();
            if (changed != seen || System.nanoTime() - looked > BEAT.toNanos()) {
                seen = changed;
                looked = System.nanoTime();
                if (!line.isOpen() || !may.getAsBoolean()) {
                    line.send("event: gone\ndata: {}\n\n");
                    return;
                }
            }
            if (news.isEmpty()) {
                line.send("event: lost\ndata: {}\n\n");
                return;
            }
            line.send(news.get().isEmpty() ? "event: beat\ndata: {}\n\n" : written(news.get()));
            if (!news.get().isEmpty()) {
                at = news.get().getLast().number();
                Thread.sleep(GATHERING_MILLIS);
            }
        }
    }

    private String written(Iterable<LiveChannel.Frame> news) {
        var text = new StringBuilder();
        for (var frame : news) {
            text.append("id: ").append(channel.cursor(frame.number())).append('\n');
            text.append("event: ").append(frame.kind()).append('\n');
            text.append("data: ").append(frame.json().apply(lang)).append("\n\n");
        }
        return text.toString();
    }
}
