package org.ozonenet.meetings.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.meetings.Figures;
import org.ozonenet.meetings.Hosts;
import org.ozonenet.meetings.MeetingDates;
import org.ozonenet.meetings.MeetingKind;
import org.ozonenet.meetings.MeetingPlan;
import org.ozonenet.meetings.Venue;

/**
 * What stands in the fields of the form of a meeting, as it was typed. Public only because Vaadin's binder reads and
 * makes it by reflection.
 */
public record MeetingInput(
        Set<NetworkId> networks,
        @Nullable MeetingKind kind,
        String english,
        String russian,
        String chinese,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        String zone,
        Venue.@Nullable Mode mode,
        @Nullable Iso2 country,
        String city,
        Set<String> organisers,
        Set<String> supporters,
        @Nullable Integer total,
        @Nullable Integer women,
        @Nullable Integer men,
        @Nullable Integer online,
        String topics) {

    static MeetingInput blank(Set<NetworkId> networks, ZoneId zone) {
        return new MeetingInput(
                networks.size() == 1 ? networks : Set.of(),
                MeetingKind.NETWORK,
                "",
                "",
                "",
                null,
                null,
                zone.getId(),
                Venue.Mode.IN_PERSON,
                null,
                "",
                Set.of(),
                Set.of(),
                null,
                null,
                null,
                null,
                "");
    }

    static MeetingInput of(MeetingPlan plan) {
        var city = plan.venue().city();
        return new MeetingInput(
                plan.networks(),
                plan.kind(),
                plan.title().in(Lang.EN),
                own(plan.title(), Lang.RU),
                own(plan.title(), Lang.ZH),
                plan.dates().first(),
                plan.dates().last(),
                plan.dates().zone().getId(),
                plan.venue().mode(),
                plan.venue().country(),
                city == null ? "" : city.in(Lang.EN),
                Set.copyOf(plan.hosts().organisers()),
                Set.copyOf(plan.hosts().supporters()),
                plan.figures().total(),
                plan.figures().women(),
                plan.figures().men(),
                plan.figures().online(),
                plan.topics().stream().map(topic -> topic.in(Lang.EN)).collect(Collectors.joining("\n")));
    }

    /** The plan with what was typed in it; what the form has no field for, and texts that were not touched, stay. */
    MeetingPlan plan(@Nullable MeetingPlan before) {
        if (kind == null || mode == null || first == null || last == null) {
            throw new IllegalStateException("The form lets nothing through without kind, mode and days");
        }
        var plan = before != null
                ? before
                : MeetingPlan.of(
                        networks, kind, title(), MeetingDates.of(first, last, ZoneId.of(zone)), venue(null, mode));
        return new MeetingPlan(
                networks,
                kind,
                title(),
                MeetingDates.of(first, last, ZoneId.of(zone)),
                venue(plan.venue().city(), mode),
                new Hosts(
                        ordered(organisers, plan.hosts().organisers()),
                        ordered(supporters, plan.hosts().supporters()),
                        plan.hosts().tookPart()),
                plan.countries(),
                new Figures(
                        total,
                        women,
                        men,
                        online,
                        plan.figures().inPerson(),
                        plan.figures().covers()),
                topics(plan.topics()),
                plan.agenda(),
                plan.links(),
                plan.themes(),
                plan.notes(),
                plan.source());
    }

    private LocalizedText title() {
        var title = LocalizedText.english(english.strip());
        title = russian.isBlank() ? title : title.with(Lang.RU, russian.strip());
        return chinese.isBlank() ? title : title.with(Lang.ZH, chinese.strip());
    }

    private Venue venue(@Nullable LocalizedText before, Venue.Mode how) {
        var typed = city.strip();
        var same = before != null && before.in(Lang.EN).equals(typed);
        var text = typed.isEmpty() ? null : same ? before : LocalizedText.english(typed);
        return new Venue(how, country, text);
    }

    /** A topic that is there already keeps its other languages. */
    private List<LocalizedText> topics(List<LocalizedText> before) {
        return topics.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> before.stream()
                        .filter(topic -> topic.in(Lang.EN).equals(line))
                        .findFirst()
                        .orElseGet(() -> LocalizedText.english(line)))
                .toList();
    }

    /** Those that were there keep their order, which is that of precedence; new ones follow. */
    private static List<String> ordered(Set<String> chosen, List<String> before) {
        return Stream.concat(
                        before.stream().filter(chosen::contains),
                        chosen.stream().filter(key -> !before.contains(key)).sorted())
                .toList();
    }

    private static String own(LocalizedText text, Lang lang) {
        return text.has(lang) ? text.in(lang) : "";
    }
}
