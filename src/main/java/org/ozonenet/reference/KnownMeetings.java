package org.ozonenet.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Id;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.reference.files.Node;
import org.ozonenet.reference.files.ReferenceFiles;
import org.springframework.stereotype.Component;

/** Meetings of the networks and of the bodies of the Protocol that are known in public. */
@Component
public class KnownMeetings {

    private final Countries countries;
    private final Institutions institutions;
    private final List<KnownMeeting> meetings = new ArrayList<>();

    KnownMeetings(ReferenceFiles files, Countries countries, Institutions institutions) {
        this.countries = countries;
        this.institutions = institutions;
        var seen = new HashSet<String>();
        var nodes = files.yaml("known-meetings.yaml").map("meetings", node -> node);
        nodes.forEach(node -> node.check(meeting -> {
            if (!seen.add(meeting.text("id"))) {
                throw new IllegalArgumentException("'%s' stands in the file twice.".formatted(meeting.text("id")));
            }
            meetings.add(read(meeting));
        }));
        nodes.forEach(node -> node.check(meeting -> checkLink(meeting, seen)));
    }

    /** All, in the order of the file. */
    public List<KnownMeeting> all() {
        return List.copyOf(meetings);
    }

    /** The meeting of that identifier, if there is one. */
    public Optional<KnownMeeting> find(String id) {
        return meetings.stream().filter(meeting -> meeting.id().equals(id)).findFirst();
    }

    /** The meetings of a network. */
    public List<KnownMeeting> of(NetworkId network) {
        return meetings.stream()
                .filter(meeting -> meeting.networks().contains(network))
                .toList();
    }

    /** The meetings of the bodies of the Protocol: parties, working group, committees. */
    public List<KnownMeeting> global() {
        return meetings.stream().filter(meeting -> meeting.networks().isEmpty()).toList();
    }

    private KnownMeeting read(Node node) {
        return new KnownMeeting(
                Id.checked(node.text("id")),
                title(node.at("title")),
                kind(node),
                node.texts("networks").stream().map(NetworkId::new).toList(),
                day(node, "start"),
                day(node, "end"),
                node.has("year") ? node.number("year") : null,
                node.optional("dates_note"),
                node.optional("city"),
                node.has("country") ? country(node.text("country")) : null,
                node.optional("mode"),
                "planned".equals(node.optional("status")),
                institutions(node, "organisers"),
                institutions(node, "funders"),
                institutions(node, "took_part"),
                node.texts("countries").stream().map(this::country).toList(),
                node.texts("topics"),
                node.map("parts", KnownMeetings::part),
                node.has("participants") ? participants(node.at("participants")) : null,
                node.optional("outcome"),
                node.has("recommendations") ? node.at("recommendations").number("count") : null,
                node.texts("recommendation_themes"),
                node.texts("findings"),
                node.optional("back_to_back_with"),
                new Doubt(
                        Certainty.valueOf(
                                node.text("certainty").toUpperCase(Locale.ROOT).replace('-', '_')),
                        null),
                node.text("source"));
    }

    private static void checkLink(Node node, Set<String> known) {
        var other = node.optional("back_to_back_with");
        if (other != null && !known.contains(other)) {
            throw new IllegalArgumentException("back_to_back_with: '%s' is not in the file.".formatted(other));
        }
    }

    private Iso2 country(String code) {
        return countries.require("country", new Iso2(code)).iso2();
    }

    private List<String> institutions(Node node, String field) {
        var ids = node.texts(field);
        for (var id : ids) {
            if (institutions.find(id).isEmpty()) {
                throw new IllegalArgumentException("%s: '%s' is not in institutions.csv.".formatted(field, id));
            }
        }
        return ids;
    }

    private static LocalizedText title(Node node) {
        var title = LocalizedText.english(node.text("en"));
        for (var lang : new Lang[] {Lang.RU, Lang.ZH}) {
            var text = node.optional(lang.code());
            title = text == null ? title : title.with(lang, text);
        }
        return title;
    }

    private static KnownMeeting.Part part(Node node) {
        var first = day(node, "start");
        var last = day(node, "end");
        if (first == null || last == null) {
            throw new IllegalArgumentException("A part needs its first and last day.");
        }
        return new KnownMeeting.Part(node.text("title"), kind(node), first, last, node.optional("dates_note"));
    }

    private static KnownMeeting.Participants participants(Node node) {
        return new KnownMeeting.Participants(
                count(node, "total"),
                count(node, "women"),
                count(node, "men"),
                count(node, "online"),
                node.optional("covers"));
    }

    private static @Nullable Integer count(Node node, String field) {
        return node.has(field) ? node.number(field) : null;
    }

    private static KnownMeeting.Kind kind(Node node) {
        return KnownMeeting.Kind.valueOf(
                node.text("kind").toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static @Nullable LocalDate day(Node node, String field) {
        var text = node.optional(field);
        return text == null ? null : LocalDate.parse(text);
    }
}
