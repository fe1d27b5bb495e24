package org.ozonenet.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.SpaceRole;
import org.ozonenet.access.Spaces;
import org.ozonenet.documents.DocumentDraft;
import org.ozonenet.documents.Documents;
import org.ozonenet.documents.FileUpload;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.meetings.MeetingId;
import org.ozonenet.meetings.MeetingPlanning;
import org.ozonenet.meetings.MeetingState;
import org.ozonenet.meetings.Meetings;
import org.ozonenet.meetings.recommendations.RecommendationDraft;
import org.ozonenet.meetings.recommendations.Recommendations;
import org.ozonenet.reference.Countries;
import org.ozonenet.reference.KnownMeeting;
import org.ozonenet.reference.KnownMeetings;
import org.ozonenet.reference.Networks;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The meetings of the two networks that are known in public, entered by the coordinators as held. */
@Component
@Profile("demo")
class DemoMeetings implements DemoPart {

    private static final MeetingId LAOS = new MeetingId("sea-2025-lao");
    private static final MeetingId URUMQI = new MeetingId("urumqi-2009");

    private final Meetings meetings;
    private final MeetingPlanning planning;
    private final Recommendations recommendations;
    private final Documents documents;
    private final Spaces spaces;
    private final KnownMeetings known;
    private final Countries countries;
    private final Networks networks;
    private final Clock clock;
    private final MeetingTexts texts = MeetingTexts.read();

    DemoMeetings(
            Meetings meetings,
            MeetingPlanning planning,
            Recommendations recommendations,
            Documents documents,
            Spaces spaces,
            KnownMeetings known,
            Countries countries,
            Networks networks,
            Clock clock) {
        this.meetings = meetings;
        this.planning = planning;
        this.recommendations = recommendations;
        this.documents = documents;
        this.spaces = spaces;
        this.known = known;
        this.countries = countries;
        this.networks = networks;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void make(Cast cast) {
        for (var network : List.of(NetworkId.SEA, NetworkId.ECA)) {
            var coordinator = "coordinator." + network.value().toLowerCase(Locale.ROOT);
            cast.as(coordinator, () -> known.of(network).forEach(meeting -> enter(meeting, network)));
        }
        cast.as("coordinator.sea", () -> invite(LAOS, NetworkId.SEA, Set.of(), cast));
        cast.as("coordinator.sea", () -> invite(new MeetingId("sea-2025-lao-twinning"), NetworkId.SEA, Set.of(), cast));
        cast.as("coordinator.sea", this::addAgenda);
        var urumqi = Set.copyOf(known.find(URUMQI.value()).orElseThrow().countries());
        cast.as("coordinator.eca", () -> invite(URUMQI, null, urumqi, cast));
        cast.as("coordinator.eca", () -> agree(urumqi));
    }

    /** Each state is a step of its own, so that a part that broke off is taken up where it stood. */
    private void enter(KnownMeeting meeting, NetworkId network) {
        if (meeting.kind() == KnownMeeting.Kind.CAMPAIGN) {
            return;
        }
        var id = new MeetingId(meeting.id());
        if (meetings.summary(id).isEmpty()) {
            planning.plan(id.value(), new KnownPlans(texts, countries).of(meeting, Set.of(network)));
        }
        var line = meetings.summary(id).orElseThrow();
        if (!line.marking().mayLeaveThePortal()) {
            planning.publish(id, Tlp.CLEAR);
        }
        if (line.state() == MeetingState.PLANNED && line.dates().isOverOn(LocalDate.now(clock))) {
            planning.move(id, MeetingState.CLOSED);
        }
    }

    private void invite(MeetingId meeting, @Nullable NetworkId network, Set<Iso2> others, Cast cast) {
        var invited = new TreeSet<>(others);
        if (network != null) {
            invited.addAll(networks.members(network, LocalDate.now(clock)));
        }
        for (var country : invited) {
            for (var function : List.of("noo.", "customs.")) {
                find(cast, function + country.value().toLowerCase(Locale.ROOT))
                        .ifPresent(person -> spaces.add(meeting.space(), person, SpaceRole.PARTICIPANT));
            }
        }
        find(cast, "partner.ozone-secretariat")
                .ifPresent(person -> spaces.add(meeting.space(), person, SpaceRole.OBSERVER));
    }

    /** Not every country of an old meeting has persons in the sample data. */
    private static Optional<PersonId> find(Cast cast, String signInName) {
        try {
            return Optional.of(cast.person(signInName));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void agree(Set<Iso2> addressed) {
        var entered = recommendations.of(URUMQI).size();
        texts.recommendations().stream()
                .skip(entered)
                .forEach(each -> recommendations.agree(
                        URUMQI, new RecommendationDraft(each.text(), each.category(), addressed, null)));
    }

    private void addAgenda() {
        if (!documents.list(LAOS.documents()).isEmpty()) {
            return;
        }
        var draft = new DocumentDraft(LAOS.documents(), texts.papers().title().text(), Tlp.CLEAR, "en");
        try {
            var document = documents.store(draft, agenda("en"));
            documents.add(document, "ru", agenda("ru"));
            documents.add(document, "zh", agenda("zh"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileUpload agenda(String language) {
        var name = "sea-2025-lao-agenda.%s.md".formatted(language);
        var content = DemoMeetings.class.getResourceAsStream("/demo/" + name);
        if (content == null) {
            throw new IllegalStateException("Not there: " + name);
        }
        return new FileUpload(name, "text/markdown", content);
    }
}
