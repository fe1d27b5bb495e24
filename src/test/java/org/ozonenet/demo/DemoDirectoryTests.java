package org.ozonenet.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ozonenet.RoomTest;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.NewPerson;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.PersonRegister;
import org.ozonenet.directory.ContactFunction;
import org.ozonenet.directory.Directory;
import org.ozonenet.directory.DirectoryEntries;
import org.ozonenet.directory.DirectoryFilter;
import org.ozonenet.directory.EntryCard;
import org.ozonenet.directory.FocalPoints;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.reference.BorderPosts;
import org.ozonenet.reference.Countries;
import org.ozonenet.reference.Institutions;
import org.ozonenet.reference.Networks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;

@RoomTest
class DemoDirectoryTests implements DemoPart.Cast {

    private static final EnumSet<ContactFunction> OF_EVERY_COUNTRY =
            EnumSet.of(ContactFunction.NOO, ContactFunction.CUSTOMS_FOCAL_POINT);

    private final ApplicationContext context;
    private final Map<String, PersonId> persons = new HashMap<>();

    DemoDirectoryTests(@Autowired ApplicationContext context) {
        this.context = context;
    }

    @Test
    void fillsOrOpenlyLeavesVacantEveryPostAndFunctionOfAtLeastTwentySevenCountriesOnce() {
        var networks = context.getBean(Networks.class);
        var countries = context.getBean(Countries.class);
        var posts = context.getBean(BorderPosts.class);
        var directory = context.getBean(Directory.class);
        var register = context.getBean(PersonRegister.class);
        new DemoPersons(networks, countries, context.getBean(Clock.class))
                .all()
                .forEach(person -> enrol(register, person));
        var drafts = new DemoEntries(posts, countries, context.getBean(Institutions.class));
        var part = new DemoDirectory(
                directory, context.getBean(DirectoryEntries.class), drafts, countries, networks, posts);
        part.make(this);

        as("customs.kz", () -> {
            var all = directory.page(DirectoryFilter.all(), PageRequest.of(0, 2000));
            part.make(this);
            assertThat(directory.count(DirectoryFilter.all())).isEqualTo(all.size());
            assertThat(all.stream().map(EntryCard::country).collect(Collectors.toSet()))
                    .hasSizeGreaterThanOrEqualTo(27);
            for (var country : countries.all()) {
                if (!networks.of(country.iso2()).isEmpty()) {
                    everyFunctionIsNamedOrVacant(country.iso2());
                }
            }
            for (var post : posts.all()) {
                var both = directory.counterpartsAt(post.id()).orElseThrow();
                assertThat(both.sides())
                        .as(post.label())
                        .allMatch(side -> !side.serving().isEmpty()
                                || isElsewhere(networks, side.place().country()));
            }
            assertThat(all.stream().filter(EntryCard::vacant)).hasSizeGreaterThan(10);
            assertThat(all.stream().flatMap(card -> card.means().stream()))
                    .allMatch(means -> means.value().startsWith("+442079460")
                            || means.value().endsWith("@example.org"));
        });
    }

    private void everyFunctionIsNamedOrVacant(Iso2 country) {
        assertThat(context.getBean(FocalPoints.class).of(country))
                .as(country.value())
                .filteredOn(point -> OF_EVERY_COUNTRY.contains(point.function()))
                .allMatch(point -> !point.holders().isEmpty());
    }

    /** Nobody of the sample may name somebody for a country of neither network; China is there as a neighbour. */
    private static boolean isElsewhere(Networks networks, Iso2 country) {
        return networks.of(country).isEmpty() && !country.value().equals("CN");
    }

    private void enrol(PersonRegister register, NewPerson person) {
        persons.put(person.signInName(), context.getBean(ActAs.class).process(() -> register.enrol(person)));
    }

    @Override
    public PersonId person(String signInName) {
        var found = persons.get(signInName);
        if (found == null) {
            throw new IllegalArgumentException("No demo person signs in as " + signInName);
        }
        return found;
    }

    @Override
    public void as(String signInName, Runnable work) {
        context.getBean(ActAs.class).person(person(signInName), work);
    }
}
