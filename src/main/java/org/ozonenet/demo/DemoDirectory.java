package org.ozonenet.demo;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ozonenet.directory.ContactFunction;
import org.ozonenet.directory.Directory;
import org.ozonenet.directory.DirectoryEntries;
import org.ozonenet.directory.DirectoryFilter;
import org.ozonenet.directory.EntryDraft;
import org.ozonenet.directory.EntryId;
import org.ozonenet.directory.EntryKind;
import org.ozonenet.directory.Verification;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.reference.BorderPost;
import org.ozonenet.reference.BorderPosts;
import org.ozonenet.reference.Countries;
import org.ozonenet.reference.Country;
import org.ozonenet.reference.Networks;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The directory of the sample data: each country's ozone officer names those of the own country, the coordinators those
 * of the networks. Some functions are vacant and some entries not verified, as in life.
 */
@Component
@Profile("demo")
class DemoDirectory implements DemoPart {

    private static final Iso2 CHINA = new Iso2("CN");
    private static final Set<String> CUSTOMS_VACANT = Set.of("TL", "AL", "TM", "MM");
    private static final Set<String> WITH_BASEL = Set.of("LA", "VN", "TH", "KG", "KZ", "GE");
    private static final Set<String> VERIFIED = Set.of("LA", "VN", "KH", "TH", "KG", "KZ", "UZ", "GE", "RS");
    private static final Set<String> NAMED_POSTS = Set.of("la-vn-01", "la-th-01", "cn-kz-01", "cn-kg-01", "cn-kg-02");

    private final Directory directory;
    private final DirectoryEntries entries;
    private final DemoEntries drafts;
    private final Countries countries;
    private final Networks networks;
    private final BorderPosts posts;

    DemoDirectory(
            Directory directory,
            DirectoryEntries entries,
            DemoEntries drafts,
            Countries countries,
            Networks networks,
            BorderPosts posts) {
        this.directory = directory;
        this.entries = entries;
        this.drafts = drafts;
        this.countries = countries;
        this.networks = networks;
        this.posts = posts;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void make(Cast cast) {
        Stream.concat(
                        countries.all().stream()
                                .filter(country -> !networks.of(country.iso2()).isEmpty()),
                        countries.find(CHINA).stream())
                .forEach(country -> makeCountry(country, cast));
        makeNetworks(cast);
        cast.as("coordinator.sea", () -> {
            var begun = directory.count(DirectoryFilter.all().of(EntryKind.DESK)) > 0;
            posts.all().forEach(post -> makePost(post, cast, begun));
        });
    }

    /** Each side of a country that has somebody who may name the desk: named, or openly vacant. */
    private void makePost(BorderPost post, Cast cast, boolean begun) {
        var key = post.id().value();
        var vacant = !NAMED_POSTS.contains(key) && Math.floorMod(key.hashCode(), 5) == 0;
        for (var desk : drafts.desksAt(key, vacant)) {
            var country = Optional.ofNullable(desk.country()).orElseThrow();
            if (networks.of(country).isEmpty() && !country.equals(CHINA)) {
                continue;
            }
            cast.as(officerOf(Optional.of(country)), () -> {
                if (!begun || isNobodyAt(post, country)) {
                    var id = entries.add(desk);
                    if (!vacant && VERIFIED.contains(country.value())) {
                        entries.verify(id, Verification.How.TEST_MESSAGE);
                    }
                }
            });
        }
    }

    private boolean isNobodyAt(BorderPost post, Iso2 country) {
        return directory.counterpartsAt(post.id()).orElseThrow().sides().stream()
                .filter(side -> side.place().country().equals(country))
                .flatMap(side -> side.serving().stream())
                .noneMatch(card -> card.kind() == EntryKind.DESK);
    }

    private void makeCountry(Country country, Cast cast) {
        var code = country.iso2().value();
        var small = code.toLowerCase(Locale.ROOT);
        cast.as("noo." + small, () -> {
            addOnce(drafts.officer(country, cast.person("noo." + small)))
                    .filter(officer -> VERIFIED.contains(code))
                    .ifPresent(officer -> entries.verify(officer, Verification.How.OWN_CONFIRMATION));
            makeCustoms(country, cast);
            if (WITH_BASEL.contains(code)) {
                addOnce(drafts.basel(country));
            }
        });
    }

    private void makeCustoms(Country country, Cast cast) {
        var code = country.iso2().value();
        if (CUSTOMS_VACANT.contains(code)) {
            addOnce(drafts.vacant(country, ContactFunction.CUSTOMS_FOCAL_POINT));
            return;
        }
        var small = code.toLowerCase(Locale.ROOT);
        var customs = cast.person("customs." + small);
        addOnce(drafts.customs(country, customs))
                .filter(entry -> VERIFIED.contains(code))
                .ifPresent(entry -> entries.verify(entry, Verification.How.TELEPHONE_CALL));
        drafts.postOfOfficer(code)
                .flatMap(post -> addOnce(drafts.atPost(country, post, cast.person("officer." + small))))
                .ifPresent(entry -> entries.verify(entry, Verification.How.SEEN_AT_MEETING));
    }

    /** Adds what a start that was broken off has not added before. */
    private Optional<EntryId> addOnce(EntryDraft draft) {
        var like = new DirectoryFilter(
                draft.kind(),
                draft.country(),
                null,
                draft.functions().iterator().next(),
                null,
                draft.name().shown().in(Lang.EN));
        return directory.count(like) > 0 ? Optional.empty() : Optional.of(entries.add(draft));
    }

    private void makeNetworks(Cast cast) {
        cast.as("coordinator.sea", () -> {
            addOnce(drafts.coordinator(NetworkId.SEA, "Asia/Bangkok", cast.person("coordinator.sea")));
            addOnce(drafts.partner(
                    NetworkId.SEA, "rilo-ap", ContactFunction.RILO, "Asia/Seoul", cast.person("partner.rilo-ap")));
        });
        cast.as("coordinator.eca", () -> {
            addOnce(drafts.coordinator(NetworkId.ECA, "Europe/Paris", cast.person("coordinator.eca")));
            addOnce(drafts.partner(
                    NetworkId.ECA,
                    "ozone-secretariat",
                    ContactFunction.SECRETARIAT,
                    "Africa/Nairobi",
                    cast.person("partner.ozone-secretariat")));
        });
    }

    private static String officerOf(Optional<Iso2> country) {
        return "noo." + country.orElseThrow().value().toLowerCase(Locale.ROOT);
    }
}
