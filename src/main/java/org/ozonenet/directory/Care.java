package org.ozonenet.directory;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Id;

/**
 * What keeps an entry true: from when its time runs, how often its keeper was reminded, and what its use says.
 *
 * @param since from when the time until the next verification runs, or null in a document older than this
 * @param reminders those sent since then
 * @param signs what came about since then, the oldest first
 */
record Care(@Nullable Instant since, List<Reminder> reminders, List<Sign> signs) {

    private static final int KEPT_SIGNS = 20;
    private static final Duration LINK_LASTS = Duration.ofDays(45);

    /**
     * That the keeper was reminded.
     *
     * @param days how many days before the time is over; negative after it
     * @param secret what the link in the mail carries
     */
    record Reminder(int days, Instant at, String secret) {}

    Care {
        reminders = List.copyOf(reminders);
        signs = List.copyOf(signs);
    }

    static Care from(Instant since) {
        return new Care(since, List.of(), List.of());
    }

    Care reminded(int days, Instant at) {
        var more = new ArrayList<>(reminders);
        more.add(new Reminder(days, at, Id.random()));
        return new Care(since, more, signs);
    }

    /** With what came about; said twice it stands there once. */
    Care with(Sign sign) {
        if (signs.contains(sign)) {
            return this;
        }
        var more = new ArrayList<>(signs);
        more.add(sign);
        return new Care(since, reminders, more.subList(Math.max(0, more.size() - KEPT_SIGNS), more.size()));
    }

    boolean wasReminded(int days) {
        return reminders.stream().anyMatch(reminder -> reminder.days() == days);
    }

    Optional<String> secret(int days) {
        return reminders.stream()
                .filter(reminder -> reminder.days() == days)
                .map(Reminder::secret)
                .findFirst();
    }

    /** Whether a link with this secret still confirms the entry. A verification takes all reminders, so also its links. */
    boolean opens(String secret, Instant now) {
        return reminders.stream()
                .anyMatch(reminder -> reminder.secret().equals(secret)
                        && now.isBefore(reminder.at().plus(LINK_LASTS)));
    }
}
