package org.ozonenet.meetings.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ozonenet.meetings.AgendaSession;
import org.ozonenet.meetings.FigureSentence;
import org.ozonenet.meetings.Figures;
import org.ozonenet.meetings.MeetingSheet;
import org.ozonenet.paper.Block;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the report says from the facts of the meeting: who took part, and what was on the agenda. */
@Configuration(proxyBeanMethods = false)
class FactChapters {

    @Bean
    ReportPart participationChapter() {
        return part(20, FactChapters::participation);
    }

    @Bean
    ReportPart participantsAnnex() {
        return part(10, FactChapters::participants);
    }

    @Bean
    ReportPart agendaAnnex() {
        return part(20, FactChapters::agenda);
    }

    /** The figures are those of the page of the meeting, and so is the sentence. */
    static Optional<ReportChapter> participation(MeetingSheet meeting, ReportWords words) {
        var plan = meeting.plan();
        var blocks = new ArrayList<Block>();
        var facts = new ArrayList<Block.Fact>();
        fact(facts, words.text("reports.when"), words.days(plan.dates()));
        fact(facts, words.text("reports.where"), words.place(plan.venue()));
        fact(
                facts,
                words.text("reports.organisers"),
                String.join("; ", words.institutions(plan.hosts().organisers())));
        fact(
                facts,
                words.text("reports.supporters"),
                String.join("; ", words.institutions(plan.hosts().supporters())));
        blocks.add(new Block.Facts(facts));
        new FigureSentence(words.lang().locale(), words::text)
                .about(plan.figures())
                .ifPresent(sentence -> blocks.add(Block.Text.plain(sentence)));
        var rows = figures(plan.figures(), words);
        if (rows.isEmpty()) {
            blocks.add(Block.Text.plain(words.text("meetings.figures.none")));
        } else {
            blocks.add(new Block.Table(
                    List.of(words.text("meetings.figures"), words.text("reports.count")), List.of(3, 1), rows));
        }
        var covers = plan.figures().covers();
        if (covers != null) {
            blocks.add(Block.Text.of(words.in(covers), Block.Tone.SMALL));
        }
        return Optional.of(ReportChapter.of(words.text("reports.participation"), blocks));
    }

    /** Countries and bodies. Persons are not named here: nobody has consented to it. */
    static Optional<ReportChapter> participants(MeetingSheet meeting, ReportWords words) {
        var rows = new ArrayList<List<String>>();
        words.countries(meeting.plan().countries())
                .forEach(country -> rows.add(List.of(country, words.text("reports.country"))));
        words.institutions(meeting.plan().hosts().tookPart())
                .forEach(body -> rows.add(List.of(body, words.text("reports.body"))));
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var head = List.of(words.text("reports.participant"), words.text("reports.participant.kind"));
        return Optional.of(ReportChapter.annex(
                words.text("reports.participants"), List.of(new Block.Table(head, List.of(3, 1), rows))));
    }

    static Optional<ReportChapter> agenda(MeetingSheet meeting, ReportWords words) {
        var plan = meeting.plan();
        var blocks = new ArrayList<Block>();
        for (var day : plan.agenda()) {
            var date = day.day();
            blocks.add(new Block.Heading(
                    2,
                    date == null
                            ? words.text("meetings.agenda.day-not-stated")
                            : words.formats(plan.dates()).day(date)));
            var rows = new ArrayList<List<String>>();
            for (var session : day.sessions()) {
                rows.add(List.of(clock(session.start(), session.end()), title(session, words)));
                session.items()
                        .forEach(item -> rows.add(List.of(clock(item.start(), null), "– " + words.in(item.title()))));
            }
            blocks.add(new Block.Table(
                    List.of(words.text("reports.time"), words.text("reports.item")), List.of(1, 4), rows));
        }
        plan.topics().forEach(topic -> blocks.add(Block.Text.plain("– " + words.in(topic))));
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(ReportChapter.annex(words.text("meetings.agenda"), blocks));
    }

    /** With the rule under which it was held, so that a reader of the report keeps to it. */
    private static String title(AgendaSession session, ReportWords words) {
        return session.setting().chathamHouse()
                ? words.in(session.title()) + " (" + words.text("agenda.chatham-house") + ")"
                : words.in(session.title());
    }

    private static String clock(java.time.@Nullable LocalTime start, java.time.@Nullable LocalTime end) {
        return start == null ? "" : end == null ? start.toString() : start + "–" + end;
    }

    private static List<List<String>> figures(Figures figures, ReportWords words) {
        var rows = new ArrayList<List<String>>();
        figure(rows, words, "total", figures.total());
        figure(rows, words, "women", figures.women());
        figure(rows, words, "men", figures.men());
        figure(rows, words, "online", figures.online());
        figure(rows, words, "in-person", figures.inPerson());
        return rows;
    }

    private static void figure(List<List<String>> rows, ReportWords words, String name, @Nullable Integer count) {
        if (count != null) {
            rows.add(List.of(words.text("meetings.figures." + name), String.valueOf(count)));
        }
    }

    private static void fact(List<Block.Fact> facts, String key, String value) {
        if (!value.isEmpty()) {
            facts.add(new Block.Fact(key, value));
        }
    }

    private static ReportPart part(int order, Chapter chapter) {
        return new ReportPart() {
            @Override
            public int order() {
                return order;
            }

            @Override
            public Optional<ReportChapter> about(MeetingSheet meeting, ReportWords words) {
                return chapter.about(meeting, words);
            }
        };
    }

    private interface Chapter {
        Optional<ReportChapter> about(MeetingSheet meeting, ReportWords words);
    }
}
