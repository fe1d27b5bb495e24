package org.ozonenet.meetings.live;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ozonenet.kernel.Id;
import org.ozonenet.kernel.Lang;

/**
 * What was told lately about one meeting, in one order for all who follow. Whoever was away for a while is told the
 * rest; whoever was away too long, or before the portal was started anew, looks at the whole again.
 */
final class LiveChannel {

    private static final int KEPT = 512;

    private final String epoch = Id.random().substring(0, 8);
    private final Deque<Frame> recent = new ArrayDeque<>();
    private long last;

    /**
     * One piece of news.
     *
     * @param kind what it is about, as the page knows it
     */
    record Frame(long number, String kind, Function<Lang, String> json) {}

    synchronized void tell(String kind, Function<Lang, String> json) {
        recent.addLast(new Frame(++last, kind, json));
        if (recent.size() > KEPT) {
            recent.removeFirst();
        }
        notifyAll();
    }

    /** Wakes everybody who waits, without news. */
    synchronized void wake() {
        notifyAll();
    }

    /** Where the channel stands; to be given back later. */
    synchronized String cursor() {
        return cursor(last);
    }

    String cursor(long number) {
        return epoch + "-" + number;
    }

    /** The number behind a cursor; empty for one that this channel did not give out or cannot serve any more. */
    synchronized Optional<Long> position(String cursor) {
        if (!cursor.startsWith(epoch + "-")) {
            return Optional.empty();
        }
        try {
            var number = Long.parseLong(cursor.substring(epoch.length() + 1));
            var first = recent.isEmpty() ? last + 1 : recent.getFirst().number();
            return number >= first - 1 && number <= last ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /**
     * The news after a number, oldest first; waits for some. Empty where the time is over or somebody was woken.
     *
     * @return no list at all where news after that number are not kept any more
     */
    synchronized Optional<List<Frame>> after(long number, Duration atMost) throws InterruptedException {
        if (last == number) {
            wait(atMost.toMillis());
        }
        if (!recent.isEmpty() && recent.getFirst().number() > number + 1) {
            return Optional.empty();
        }
        var news = new ArrayList<Frame>();
        for (var all = recent.descendingIterator(); all.hasNext(); ) {
            var frame = all.next();
            if (frame.number() <= number) {
                break;
            }
            news.addFirst(frame);
        }
        return Optional.of(news);
    }

    /** Where the channel stands, as a number. */
    synchronized long last() {
        return last;
    }
}
