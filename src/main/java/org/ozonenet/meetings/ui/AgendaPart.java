package org.ozonenet.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.meetings.AgendaDay;
import org.ozonenet.meetings.AgendaItem;
import org.ozonenet.meetings.AgendaSession;
import org.ozonenet.meetings.MeetingPlan;
import org.ozonenet.meetings.SessionSetting;
import org.ozonenet.shell.Formats;

/** What a meeting deals with: its programme as far as it is known, and its topics. */
final class AgendaPart extends Composite<Section> {

    private final MeetingWords words;
    private final Formats formats;
    private final MeetingPlan plan;

    AgendaPart(MeetingPlan plan, MeetingWords words, Formats formats, Component calendar) {
        this.plan = plan;
        this.words = words;
        this.formats = formats;
        getContent().add(new H2(getTranslation("meetings.agenda")));
        getContent().add(calendar);
        plan.agenda().forEach(this::addDay);
        if (!plan.topics().isEmpty()) {
            getContent().add(new H3(getTranslation("meetings.topics")));
            var list = new UnorderedList();
            plan.topics().forEach(topic -> list.add(new ListItem(words.in(topic))));
            getContent().add(list);
        }
        if (plan.agenda().isEmpty() && plan.topics().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("meetings.agenda.none")));
        }
    }

    private void addDay(AgendaDay day) {
        var date = day.day();
        getContent().add(new H3(date == null ? getTranslation("meetings.agenda.day-not-stated") : formats.day(date)));
        day.sessions().forEach(session -> addSession(date, session));
    }

    private void addSession(@Nullable LocalDate day, AgendaSession session) {
        getContent().add(new H4(words.in(session.title())));
        clock(day, session.start(), session.end()).ifPresent(getContent()::add);
        setting(session.setting());
        var list = new UnorderedList();
        session.items().forEach(item -> list.add(item(item)));
        if (!session.items().isEmpty()) {
            getContent().add(list);
        }
    }

    /** Where, led by whom, in which languages, and how one joins from afar. */
    private void setting(SessionSetting setting) {
        var facts = new ArrayList<String>();
        if (setting.room() != null) {
            facts.add(words.in(setting.room()));
        }
        if (!setting.chairs().isEmpty()) {
            facts.add(getTranslation("agenda.chaired", names(setting.chairs())));
        }
        if (!setting.rapporteurs().isEmpty()) {
            facts.add(getTranslation("agenda.reported", names(setting.rapporteurs())));
        }
        if (!setting.interpretation().floor().isEmpty()) {
            facts.add(getTranslation(
                    "agenda.floor", languages(setting.interpretation().floor())));
        }
        if (!setting.interpretation().channels().isEmpty()) {
            facts.add(getTranslation(
                    "agenda.channels", languages(setting.interpretation().channels())));
        }
        if (setting.chathamHouse()) {
            facts.add(getTranslation("agenda.chatham-house"));
        }
        if (!facts.isEmpty()) {
            getContent().add(new Paragraph(String.join(" · ", facts)));
        }
        var conference = setting.conference();
        if (conference != null) {
            getContent().add(new Paragraph(new Anchor(conference.toString(), getTranslation("agenda.calendar.join"))));
        }
    }

    private String names(List<LocalizedText> names) {
        return names.stream().map(words::in).collect(Collectors.joining(", "));
    }

    private String languages(List<String> codes) {
        return codes.stream()
                .map(code -> SpokenLanguages.name(code, words.locale()))
                .collect(Collectors.joining(", "));
    }

    private Optional<Component> clock(@Nullable LocalDate day, @Nullable LocalTime start, @Nullable LocalTime end) {
        if (day == null || start == null) {
            return Optional.empty();
        }
        var venue = plan.dates().zone();
        var from = formats.moment(day.atTime(start).atZone(venue).toInstant(), venue);
        var text = end == null
                ? from
                : getTranslation(
                        "meetings.agenda.from-to",
                        from,
                        formats.moment(day.atTime(end).atZone(venue).toInstant(), venue));
        var line = new Paragraph(text);
        line.addClassName("ozn-secondary");
        return Optional.of(line);
    }

    private ListItem item(AgendaItem item) {
        var line = new ListItem(words.in(item.title()));
        var start = item.start();
        if (start != null) {
            line.addComponentAsFirst(new Span(start + " "));
        }
        if (!item.speakers().isEmpty()) {
            var speakers =
                    new Span(" (" + item.speakers().stream().map(words::in).collect(Collectors.joining(", ")) + ")");
            speakers.addClassName("ozn-secondary");
            line.add(speakers);
        }
        if (!item.slides().isEmpty()) {
            var slides = new Span(" · " + getTranslation("agenda.slides", languages(item.slides())));
            slides.addClassName("ozn-secondary");
            line.add(slides);
        }
        return line;
    }
}
