package org.ozonenet.meetings.recommendations;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.Function;
import org.ozonenet.access.PersonRegister;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.notices.Notice;
import org.ozonenet.notices.NoticeArgument;
import org.ozonenet.notices.Notices;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reminds the ozone officers of countries that still have something to do or to say, before the day by which the
 * meeting wanted it done and once after it. Nothing is stored: a notice that is told twice is told once.
 */
@Component
class DueReminders {

    /** Days before the due date, the nearest last; below zero it is past. */
    private static final List<Integer> DAYS = List.of(30, 7, 1, -14);

    /** Nobody is reminded of what was due longer ago, for instance in meetings that are entered years later. */
    private static final int LATEST = -60;

    private final RecommendationStore store;
    private final ProgressStore progress;
    private final PersonRegister persons;
    private final Notices notices;
    private final ActAs actAs;
    private final Clock clock;

    DueReminders(
            RecommendationStore store,
            ProgressStore progress,
            PersonRegister persons,
            Notices notices,
            ActAs actAs,
            Clock clock) {
        this.store = store;
        this.progress = progress;
        this.persons = persons;
        this.notices = notices;
        this.actAs = actAs;
        this.clock = clock;
    }

    /** Looks every hour, by the day in UTC. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT2M")
    void remind() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        for (var due : store.findDueBetween(today.plusDays(LATEST), today.plusDays(DAYS.getFirst()))) {
            progress.findByRecommendationIn(List.of(due.id())).stream()
                    .filter(each -> each.state().isOpen())
                    .forEach(each -> remind(due, each, today));
        }
    }

    /** One reminder for the last of the days that have come, so that a portal that was away does not send three. */
    private void remind(Recommendation recommendation, CountryProgress part, LocalDate today) {
        var dueOn = recommendation.dueOn();
        if (dueOn == null) {
            return;
        }
        var left = ChronoUnit.DAYS.between(today, dueOn);
        DAYS.stream()
                .filter(days -> left <= days)
                .min(Integer::compare)
                .ifPresent(days -> tell(recommendation, part, dueOn, days));
    }

    private void tell(Recommendation recommendation, CountryProgress part, LocalDate dueOn, int days) {
        var officers = actAs.process(() -> persons.holders(Function.NOO, part.country()));
        var which = days < 0 ? "recommendations.overdue" : "recommendations.due-soon";
        notices.tell(
                officers,
                new Notice(
                        (days < 0 ? "overdue-" : "due-" + days + "-") + shortened(part.id()),
                        which,
                        List.of(
                                new NoticeArgument.Text(String.valueOf(recommendation.number())),
                                new NoticeArgument.OfCountry(part.country()),
                                new NoticeArgument.Day(dueOn)),
                        Tlp.GREEN,
                        "meetings/" + recommendation.meeting().value()));
    }

    /** An identifier has 64 characters at most, and that of a meeting can be long. */
    private static String shortened(ProgressId id) {
        return UUID.nameUUIDFromBytes(id.value().getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
