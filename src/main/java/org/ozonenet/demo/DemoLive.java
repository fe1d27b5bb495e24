package org.ozonenet.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.SpaceRole;
import org.ozonenet.access.Spaces;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.meetings.AgendaDay;
import org.ozonenet.meetings.AgendaItem;
import org.ozonenet.meetings.AgendaItemId;
import org.ozonenet.meetings.AgendaSession;
import org.ozonenet.meetings.Figures;
import org.ozonenet.meetings.Hosts;
import org.ozonenet.meetings.MeetingDates;
import org.ozonenet.meetings.MeetingId;
import org.ozonenet.meetings.MeetingKind;
import org.ozonenet.meetings.MeetingPlan;
import org.ozonenet.meetings.MeetingPlanning;
import org.ozonenet.meetings.MeetingState;
import org.ozonenet.meetings.Meetings;
import org.ozonenet.meetings.SourceNote;
import org.ozonenet.meetings.Venue;
import org.ozonenet.meetings.live.LiveNotes;
import org.ozonenet.meetings.live.LiveSessions;
import org.ozonenet.meetings.live.NoteDraft;
import org.ozonenet.meetings.live.NoteKind;
import org.ozonenet.meetings.live.OpinionDraft;
import org.ozonenet.meetings.live.OpinionId;
import org.ozonenet.meetings.live.Opinions;
import org.ozonenet.meetings.live.SharedTextId;
import org.ozonenet.meetings.live.SharedTexts;
import org.ozonenet.meetings.live.TextEdit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A rehearsal that is under way, for trying out how a meeting sits. It is nobody's real meeting and not published. */
@Component
@Profile("demo")
class DemoLive implements DemoPart {

    private static final MeetingId REHEARSAL = new MeetingId("sea-rehearsal");
    private static final OpinionId QUESTION = new OpinionId("sea-rehearsal-question");
    private static final SharedTextId TEXT = new SharedTextId("sea-rehearsal-text");
    private static final ZoneId ZONE = ZoneId.of("Asia/Bangkok");

    private final Meetings meetings;
    private final MeetingPlanning planning;
    private final Spaces spaces;
    private final LiveNotes notes;
    private final LiveSessions sessions;
    private final Opinions opinions;
    private final SharedTexts texts;
    private final Clock clock;
    private final int candidates;

    DemoLive(
            Meetings meetings,
            MeetingPlanning planning,
            Spaces spaces,
            LiveNotes notes,
            LiveSessions sessions,
            Opinions opinions,
            SharedTexts texts,
            Clock clock,
            @Value("${ozonenet.demo.candidates:0}") int candidates) {
        this.meetings = meetings;
        this.planning = planning;
        this.spaces = spaces;
        this.notes = notes;
        this.sessions = sessions;
        this.opinions = opinions;
        this.texts = texts;
        this.clock = clock;
        this.candidates = candidates;
    }

    @Override
    public int order() {
        return 46;
    }

    @Override
    public void make(Cast cast) {
        cast.as("coordinator.sea", () -> {
            if (meetings.summary(REHEARSAL).isEmpty()) {
                planning.plan(REHEARSAL.value(), plan());
            }
            var state = meetings.summary(REHEARSAL).orElseThrow().state();
            if (state == MeetingState.PLANNED) {
                planning.move(REHEARSAL, MeetingState.OPEN);
                planning.move(REHEARSAL, MeetingState.UNDER_WAY);
            }
            members().forEach((name, role) -> spaces.add(REHEARSAL.space(), cast.person(name), role));
            for (var i = 1; i <= candidates; i++) {
                spaces.add(REHEARSAL.space(), cast.person("candidate.%03d".formatted(i)), SpaceRole.PARTICIPANT);
            }
            if (sessions.sheet(REHEARSAL).on() == null) {
                sessions.turnTo(REHEARSAL, secondItem().value());
            }
            opinions.ask(
                    REHEARSAL,
                    new OpinionDraft(
                            QUESTION,
                            "Shall the next meeting begin with the open action points?",
                            List.of("In favour", "Against", "Neither"),
                            Lang.EN,
                            OpinionDraft.Unit.COUNTRY,
                            true));
        });
        cast.as("noo.vn", this::note);
        for (var name : List.of("noo.la", "noo.kh")) {
            cast.as(name, () -> {
                sessions.askForFloor(REHEARSAL, "");
                opinions.give(QUESTION, 0);
            });
        }
    }

    @Override
    public List<String> remarks() {
        return List.of("A meeting that sits: /meetings/%s/live (rapporteur: noo.vn)".formatted(REHEARSAL.value()));
    }

    private static Map<String, SpaceRole> members() {
        var members = new LinkedHashMap<String, SpaceRole>();
        members.put("noo.vn", SpaceRole.SECRETARY);
        for (var country : List.of("la", "kh", "th", "my", "id", "ph")) {
            members.put("noo." + country, SpaceRole.PARTICIPANT);
            members.put("customs." + country, SpaceRole.PARTICIPANT);
        }
        members.put("partner.ozone-secretariat", SpaceRole.OBSERVER);
        return members;
    }

    private void note() {
        notes.note(
                REHEARSAL,
                draft("rehearsal-1", NoteKind.DECISION, "The meeting adopted its agenda.", Set.of(), "", null));
        notes.note(
                REHEARSAL,
                draft(
                        "rehearsal-2",
                        NoteKind.ACTION,
                        "Send the list of registered importers to the neighbouring ozone units.",
                        Set.of(new Iso2("LA"), new Iso2("KH")),
                        "",
                        LocalDate.now(clock.withZone(ZONE)).plusMonths(2)));
        texts.start(REHEARSAL, TEXT, "Draft decision on labels");
        texts.edit(
                TEXT,
                0,
                "rehearsal",
                1,
                TextEdit.replacing(
                        "", 0, 0, "The meeting agreed that cylinders bear a label in the language of the country."));
    }

    private static NoteDraft draft(
            String sentAs, NoteKind kind, String text, Set<Iso2> countries, String others, @Nullable LocalDate dueOn) {
        return new NoteDraft(sentAs, kind, text, Lang.EN, countries, others, dueOn);
    }

    private MeetingPlan plan() {
        var today = LocalDate.now(clock.withZone(ZONE));
        return new MeetingPlan(
                Set.of(NetworkId.SEA),
                MeetingKind.NETWORK,
                LocalizedText.of("Rehearsal: how a meeting sits", "Репетиция: как идёт совещание", "演练：会议如何进行"),
                MeetingDates.of(today, today.plusDays(1), ZONE),
                new Venue(Venue.Mode.ONLINE, null, null),
                Hosts.none(),
                Set.of(),
                Figures.none(),
                List.of(),
                agenda(today),
                List.of(),
                List.of(),
                List.of(),
                SourceNote.own());
    }

    private AgendaItemId secondItem() {
        var sheet = meetings.sheet(REHEARSAL).orElseThrow();
        return sheet.plan()
                .agenda()
                .getFirst()
                .sessions()
                .getFirst()
                .items()
                .get(1)
                .id();
    }

    private static List<AgendaDay> agenda(LocalDate today) {
        var first = new ArrayList<AgendaItem>();
        first.add(item("Opening", "Открытие", "开幕"));
        first.add(item("Follow-up of the last meeting", "Выполнение решений прошлого совещания", "上次会议的后续行动"));
        var second = new ArrayList<AgendaItem>();
        second.add(item("Labels on cylinders", "Маркировка баллонов", "钢瓶标签"));
        second.add(item("Licences and informal consent", "Лицензии и неофициальное согласие", "许可证与非正式事先知情同意"));
        return List.of(
                new AgendaDay(today, List.of(session("Opening session", "Открытие совещания", "开幕会议", 9, first))),
                new AgendaDay(
                        today.plusDays(1),
                        List.of(session("Trade and enforcement", "Торговля и контроль", "贸易与执法", 9, second))));
    }

    private static AgendaSession session(String en, String ru, String zh, int hour, List<AgendaItem> items) {
        return new AgendaSession(LocalizedText.of(en, ru, zh), LocalTime.of(hour, 0), LocalTime.of(hour + 3, 0), items);
    }

    private static AgendaItem item(String en, String ru, String zh) {
        return new AgendaItem(LocalizedText.of(en, ru, zh), null, List.of());
    }
}
