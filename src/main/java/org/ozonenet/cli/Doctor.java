package org.ozonenet.cli;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.ozonenet.audit.AuditVerification;
import org.ozonenet.audit.ChainState;
import org.ozonenet.platform.schema.Schema;
import org.ozonenet.platform.store.EmbeddedStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says whether the data of a stopped portal is sound: the store's file, its version, the trail. */
@Command(
        name = "doctor",
        subcommands = VerifyEvidence.class,
        description = "Checks the store, its version and the audit trail of a data folder.")
final class Doctor implements Callable<Integer> {

    @Option(
            names = "--data",
            defaultValue = "data",
            description = "The data folder; 'data' below the present folder where none is given.")
    private Path data = Path.of("data");

    @Option(
            names = "--seal",
            description =
                    "Accept a sound store as it is, though its seal is missing or newer. What is not in it is lost.")
    private boolean seal;

    @Override
    public Integer call() {
        if (seal) {
            EmbeddedStore.acceptAsItIs(data);
            System.out.println("The store is accepted as it is.");
        }
        try (var store = EmbeddedStore.inspect(data);
                var client = MongoClients.create(store.address())) {
            var database = client.getDatabase(EmbeddedStore.DATABASE);
            sayStore(database);
            return saySchema(database) & sayTrail(database) ? 0 : 1;
        }
    }

    private void sayStore(MongoDatabase database) {
        var collections = 0;
        var documents = 0L;
        for (var name : database.listCollectionNames()) {
            collections++;
            documents += database.getCollection(name).countDocuments();
        }
        System.out.printf("The store in %s is sound: %d collections, %d documents.%n", data, collections, documents);
    }

    private static boolean saySchema(MongoDatabase database) {
        var known = Schema.ofThisProgram(Clock.systemUTC()).version();
        var stored = Schema.versionOf(database);
        System.out.printf("Its schema has version %d; this program writes version %d.%n", stored, known);
        if (stored > known) {
            System.out.println("A newer program has written it; this one will not start on it.");
        }
        return stored <= known;
    }

    private static boolean sayTrail(MongoDatabase database) {
        var chains = new AuditVerification(database).verify();
        chains.forEach(chain -> System.out.println(sentence(chain)));
        if (chains.isEmpty()) {
            System.out.println("The audit trail has no entries.");
        }
        return chains.stream().allMatch(ChainState::isSound);
    }

    private static String sentence(ChainState chain) {
        var broken = chain.broken();
        if (broken == null) {
            return "The trail of %s is sound: %d entries, the last one %s."
                    .formatted(chain.space(), chain.entries(), chain.head());
        }
        var reason =
                switch (broken.reason()) {
                    case GAP -> "an entry is missing there";
                    case NOT_LINKED -> "it does not follow from the entry before it";
                    case CHANGED -> "its content is not what was written";
                };
        return "The trail of %s is broken at entry %d: %s. %d entries before it are sound."
                .formatted(chain.space(), broken.sequence(), reason, chain.entries());
    }
}
