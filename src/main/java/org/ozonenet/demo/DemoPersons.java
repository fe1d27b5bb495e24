package org.ozonenet.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ozonenet.access.ActsFor;
import org.ozonenet.access.Function;
import org.ozonenet.access.NewPerson;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Scope;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.reference.Countries;
import org.ozonenet.reference.Country;
import org.ozonenet.reference.Membership;
import org.ozonenet.reference.Networks;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The persons of the sample data, named by function and country and by nothing else: an ozone officer and a customs
 * focal point for each country that takes part in a network and for China as neighbour, and one person for each other
 * function.
 */
@Component
@Profile("demo")
class DemoPersons {

    private static final Iso2 CHINA = new Iso2("CN");
    private static final Set<String> READS_RUSSIAN = Set.of("AM", "AZ", "BY", "KG", "KZ", "MD", "TJ", "TM", "UZ");

    private final Networks networks;
    private final Countries countries;
    private final Clock clock;

    DemoPersons(Networks networks, Countries countries, Clock clock) {
        this.networks = networks;
        this.countries = countries;
        this.clock = clock;
    }

    /** All of them, those that no country has first. */
    List<NewPerson> all() {
        var persons = new ArrayList<>(withoutCountry());
        for (var country : takingPart()) {
            persons.add(of("noo", "National Ozone Officer", Function.NOO, country));
            persons.add(of("customs", "Customs Focal Point", Function.CUSTOMS_FOCAL_POINT, country));
        }
        for (var each : List.of("LA", "KG")) {
            var country = country(new Iso2(each));
            persons.add(of("officer", "Customs Officer", Function.CUSTOMS_OFFICER, country));
            persons.add(of("technician", "Technician", Function.TECHNICIAN, country));
            persons.add(of("trainer", "Trainer", Function.TRAINER, country));
            persons.add(of("assessor", "Assessor", Function.ASSESSOR, country));
        }
        return persons;
    }

    private List<NewPerson> withoutCountry() {
        return List.of(
                person("admin", "Administrator", Function.ADMINISTRATOR, Scope.portal(), Lang.EN, ZoneOffset.UTC),
                person(
                        "coordinator.sea",
                        "Network Coordinator, Southeast Asia",
                        Function.NETWORK_COORDINATOR,
                        Scope.network(NetworkId.SEA),
                        Lang.EN,
                        ZoneId.of("Asia/Bangkok")),
                person(
                        "coordinator.eca",
                        "Network Coordinator, Europe and Central Asia",
                        Function.NETWORK_COORDINATOR,
                        Scope.network(NetworkId.ECA),
                        Lang.EN,
                        ZoneId.of("Europe/Paris")),
                person(
                        "partner.ozone-secretariat",
                        "Ozone Secretariat",
                        Function.PARTNER,
                        Scope.organisation("ozone-secretariat"),
                        Lang.EN,
                        ZoneId.of("Africa/Nairobi")),
                person(
                        "partner.rilo-ap",
                        "RILO Asia and the Pacific",
                        Function.PARTNER,
                        Scope.organisation("rilo-ap"),
                        Lang.EN,
                        ZoneId.of("Asia/Seoul")));
    }

    private List<Country> takingPart() {
        var today = LocalDate.now(clock);
        var found = new LinkedHashSet<Iso2>();
        for (var network : networks.all()) {
            networks.takingPart(network.id(), today).stream()
                    .map(Membership::country)
                    .forEach(found::add);
        }
        found.add(CHINA);
        return found.stream().map(this::country).toList();
    }

    private Country country(Iso2 iso2) {
        return countries.find(iso2).orElseThrow(() -> new IllegalStateException("No country " + iso2));
    }

    private static NewPerson of(String prefix, String title, Function function, Country country) {
        return person(
                prefix + "." + country.iso2().value().toLowerCase(Locale.ROOT),
                title + ", " + country.name().in(Lang.EN),
                function,
                new Scope.Country(country.iso2()),
                language(country.iso2()),
                country.zones().isEmpty() ? ZoneOffset.UTC : country.zones().getFirst());
    }

    private static Lang language(Iso2 country) {
        if (country.equals(CHINA)) {
            return Lang.ZH;
        }
        return READS_RUSSIAN.contains(country.value()) ? Lang.RU : Lang.EN;
    }

    private static NewPerson person(
            String signInName, String name, Function function, Scope scope, Lang language, ZoneId zone) {
        return new NewPerson(
                PersonId.random(),
                signInName,
                name,
                signInName + "@example.org",
                language,
                zone,
                new ActsFor(function, scope),
                null);
    }
}
