package org.ozonenet.training.cohorts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ozonenet.access.CurrentActor;
import org.ozonenet.access.PersonCard;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Persons;
import org.ozonenet.kernel.Lang;
import org.ozonenet.paper.Block;
import org.ozonenet.paper.Paper;
import org.ozonenet.paper.PaperSize;
import org.ozonenet.paper.Sheet;
import org.ozonenet.shell.Formats;
import org.ozonenet.training.catalogue.Courses;
import org.springframework.context.MessageSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Certificates that somebody was there. They say of themselves that they prove no competence. */
@Service
@PreAuthorize("isAuthenticated()")
public class AttendanceCertificates {

    private final CohortRegister register;
    private final AttendanceStore attendances;
    private final Persons persons;
    private final Courses courses;
    private final Paper paper;
    private final MessageSource texts;
    private final CurrentActor currentActor;
    private final Clock clock;

    AttendanceCertificates(
            CohortRegister register,
            AttendanceStore attendances,
            Persons persons,
            Courses courses,
            Paper paper,
            MessageSource texts,
            CurrentActor currentActor,
            Clock clock) {
        this.register = register;
        this.attendances = attendances;
        this.persons = persons;
        this.courses = courses;
        this.paper = paper;
        this.texts = texts;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * One's own, over the days that are over; empty for somebody who was there on none of them. Also for somebody who
     * has left: where they have been stays theirs.
     */
    public Optional<byte[]> mine(CohortId id, Lang lang) {
        var reader = currentActor.require().person();
        var cohort = register.ofLearner(id, reader).orElseGet(() -> register.allowed(CohortAction.TAKE_PART, id));
        return of(cohort, reader, lang);
    }

    /** That of a learner, for those who train the cohort. */
    public Optional<byte[]> of(CohortId id, PersonId learner, Lang lang) {
        return of(register.allowed(CohortAction.RUN, id), learner, lang);
    }

    private Optional<byte[]> of(Cohort cohort, PersonId learner, Lang lang) {
        var now = clock.instant();
        Set<DayId> there = attendances.findByCohort(cohort.id()).stream()
                .filter(each -> each.person().equals(learner) && !each.struck())
                .map(Attendance::day)
                .collect(Collectors.toSet());
        var days = cohort.days().stream()
                .filter(day -> there.contains(day.id()) && day.isOverAt(now))
                .toList();
        return days.isEmpty() ? Optional.empty() : Optional.of(print(cohort, name(learner), days, lang));
    }

    private byte[] print(Cohort cohort, String name, List<TrainingDay> days, Lang lang) {
        var formats = new Formats(lang.locale(), ZoneOffset.UTC);
        var last = days.getLast();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, text("title", lang)));
        blocks.add(new Block.Text(name, Block.Tone.DISPLAY, Block.Align.CENTRE));
        blocks.add(new Block.Text(text("sentence", lang, cohort.plan().title()), Block.Tone.PLAIN, Block.Align.CENTRE));
        blocks.add(new Block.Text(
                courses.version(cohort.course()).title().in(lang), Block.Tone.LARGE, Block.Align.CENTRE));
        blocks.add(new Block.Gap(6));
        blocks.add(new Block.Table(
                List.of(text("day", lang), text("place", lang), text("topic", lang), text("hours", lang)),
                List.of(3, 4, 6, 2),
                days.stream()
                        .map(day -> List.of(
                                formats.day(day.date()), day.place(), day.topic(), hours(formats, day.length())))
                        .toList()));
        var sum = days.stream().map(TrainingDay::length).reduce(Duration.ZERO, Duration::plus);
        blocks.add(Block.Text.of(text("sum", lang, hours(formats, sum)), Block.Tone.STRONG));
        blocks.add(new Block.Gap(6));
        blocks.add(Block.Text.plain(text("no-competence", lang)));
        return paper.pdf(new Sheet(
                text("title", lang),
                lang.locale(),
                PaperSize.A4,
                last.date().atTime(last.until()).atZone(last.zone()).toInstant(),
                null,
                false,
                blocks));
    }

    private static String hours(Formats formats, Duration length) {
        return formats.number(
                BigDecimal.valueOf(length.toMinutes()).divide(BigDecimal.valueOf(60), 1, RoundingMode.HALF_UP), 1);
    }

    private String name(PersonId learner) {
        return persons.card(learner).map(PersonCard::name).orElse("–");
    }

    private String text(String key, Lang lang, Object... arguments) {
        return texts.getMessage("cohorts.attendance." + key, arguments, lang.locale());
    }
}
