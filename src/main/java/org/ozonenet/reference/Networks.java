package org.ozonenet.reference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.reference.files.ReferenceFiles;
import org.ozonenet.reference.files.Row;
import org.springframework.stereotype.Component;

/** The regional networks and who belongs to them, over time. */
@Component
public class Networks {

    private static final Set<MemberRole> BELONGING = Set.of(MemberRole.MEMBER, MemberRole.CEIT_PARTICIPANT);

    private final Map<NetworkId, Network> networks = new LinkedHashMap<>();
    private final Clock clock;
    private final List<Membership> memberships;

    Networks(ReferenceFiles files, Countries countries, Clock clock) {
        this.clock = clock;
        files.table(
                        "networks.csv",
                        "id",
                        "name_en",
                        "name_ru",
                        "name_zh",
                        "of_portal",
                        "since_year",
                        "languages",
                        "website",
                        "source",
                        "note")
                .unique("id")
                .each(row -> {
                    var network = network(row);
                    networks.put(network.id(), network);
                });
        memberships = files.table(
                        "memberships.csv",
                        "network",
                        "iso2",
                        "role",
                        "from_year",
                        "to_year",
                        "certainty",
                        "remark",
                        "source")
                .unique("network", "iso2", "role", "from_year")
                .map(row -> membership(row, countries));
    }

    /** The networks whose working place this portal is: SEA and ECA. */
    public List<Network> all() {
        return networks.values().stream().filter(Network::ofPortal).toList();
    }

    /** The network of that short name, also one that only borders on ours. */
    public Optional<Network> find(NetworkId id) {
        return Optional.ofNullable(networks.get(id));
    }

    /** The countries that are members of a network on a day (by calendar year), without other ways of taking part. */
    public List<Iso2> members(NetworkId network, LocalDate on) {
        return takingPart(network, on).stream()
                .filter(membership -> membership.role() == MemberRole.MEMBER)
                .map(Membership::country)
                .toList();
    }

    /** Everybody who takes part in a network on a day, in whichever role; members first, then by code. */
    public List<Membership> takingPart(NetworkId network, LocalDate on) {
        return memberships.stream()
                .filter(membership -> membership.network().equals(network) && covers(membership, on.getYear()))
                .sorted(Comparator.comparing(Membership::role).thenComparing(Membership::country))
                .toList();
    }

    /**
     * The networks of the portal to which a country belongs today, as a member or as an economy in transition that takes
     * part; supporters and partners do not belong.
     */
    public Set<NetworkId> of(Iso2 country) {
        return of(country, LocalDate.now(clock)).stream()
                .filter(membership -> BELONGING.contains(membership.role()))
                .map(Membership::network)
                .filter(id -> find(id).filter(Network::ofPortal).isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The networks of a country on a day, in whichever role. */
    public List<Membership> of(Iso2 country, LocalDate on) {
        return history(country).stream()
                .filter(membership -> covers(membership, on.getYear()))
                .toList();
    }

    /** All periods of a country in all networks, past ones among them. */
    public List<Membership> history(Iso2 country) {
        return memberships.stream()
                .filter(membership -> membership.country().equals(country))
                .toList();
    }

    /** All periods of all countries in a network, past ones among them. */
    public List<Membership> history(NetworkId network) {
        return memberships.stream()
                .filter(membership -> membership.network().equals(network))
                .toList();
    }

    private boolean covers(Membership membership, int year) {
        var network = networks.get(membership.network());
        var from = membership.fromYear() != null || network == null ? membership.fromYear() : network.sinceYear();
        return (from == null || from <= year) && (membership.toYear() == null || year <= membership.toYear());
    }

    private static Network network(Row row) {
        return new Network(
                new NetworkId(row.text("id")),
                LocalizedText.of(row.text("name_en"), row.text("name_ru"), row.text("name_zh")),
                row.yes("of_portal"),
                row.number("since_year"),
                row.several("languages", org.ozonenet.kernel.Lang.class),
                row.address("website"),
                row.text("source"),
                row.optional("note"));
    }

    private Membership membership(Row row, Countries countries) {
        var network = new NetworkId(row.text("network"));
        if (!networks.containsKey(network)) {
            throw new IllegalArgumentException("network: '%s' is not in networks.csv.".formatted(network));
        }
        return new Membership(
                network,
                countries.require("iso2", row.iso2("iso2")).iso2(),
                row.one("role", MemberRole.class),
                row.number("from_year"),
                row.number("to_year"),
                new Doubt(row.one("certainty", Certainty.class), row.optional("remark")),
                row.text("source"));
    }
}
