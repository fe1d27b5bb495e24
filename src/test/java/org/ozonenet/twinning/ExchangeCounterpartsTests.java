package org.ozonenet.twinning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.ozonenet.RoomTest;
import org.ozonenet.access.Function;
import org.ozonenet.access.Scope;
import org.ozonenet.access.TestPersons;
import org.ozonenet.directory.ContactFunction;
import org.ozonenet.directory.ContactMeans;
import org.ozonenet.directory.Counterparts;
import org.ozonenet.directory.Directory;
import org.ozonenet.directory.DirectoryEntries;
import org.ozonenet.directory.DirectoryFixtures;
import org.ozonenet.directory.EntryId;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.NetworkId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;

@RoomTest
class ExchangeCounterpartsTests {

    private final ApplicationContext context;
    private final Directory directory;
    private final Counterparts counterparts;
    private final Twins twins;

    ExchangeCounterpartsTests(@Autowired ApplicationContext context) {
        this.context = context;
        this.directory = context.getBean(Directory.class);
        this.counterparts = context.getBean(Counterparts.class);
        this.twins = new Twins(context);
    }

    @Test
    void thoseWhoWorkInAnExchangeAreCounterpartsThoughNoBorderIsBetweenThemAndOthersAreNot() {
        context.getBean(MongoOperations.class)
                .getCollection("directory-entries")
                .deleteMany(new Document());
        var entry = twins.as(
                twins.noo("LA"),
                () -> context.getBean(DirectoryEntries.class)
                        .add(DirectoryFixtures.person("LA", "Officer", ContactFunction.NOO)));
        twins.inhabited(NetworkId.SEA, "LA", "PH");

        twins.as(twins.customs("PH"), () -> {
            assertThat(numbers(entry)).containsExactly(DirectoryFixtures.PRIVATE);
            assertThat(counterparts.mine())
                    .filteredOn(each -> each.country().equals(new Iso2("LA")))
                    .singleElement()
                    .satisfies(laos -> {
                        assertThat(laos.spaces()).contains("Shipments across the border");
                        assertThat(laos.posts()).isEmpty();
                    });
        });
        var outside =
                TestPersons.in(context).named("outside-the-exchange", Function.CUSTOMS_OFFICER, Scope.country("PH"));
        twins.as(outside, () -> assertThat(numbers(entry)).isEmpty());
    }

    private List<ContactMeans> numbers(EntryId entry) {
        return directory.entry(entry).orElseThrow().card().means().stream()
                .filter(ContactMeans::isPrivate)
                .toList();
    }
}
