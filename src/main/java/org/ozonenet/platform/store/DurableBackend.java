package org.ozonenet.platform.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;

/** Answers the commands of the MongoDB protocol from a file; a command that changes something is answered when it is on disk. */
final class DurableBackend extends H2Backend {

    private static final Set<String> READING = Set.of(
            "find",
            "count",
            "distinct",
            "getmore",
            "killcursors",
            "hello",
            "ismaster",
            "ping",
            "buildinfo",
            "endsessions",
            "listcollections",
            "listindexes",
            "listdatabases",
            "dbstats",
            "collstats",
            "serverstatus",
            "explain");

    private final MVStore store;
    private final GroupCommit commits;
    private final Door door;

    DurableBackend(MVStore store, GroupCommit commits, Door door) {
        // Before the parent's constructor, because that opens the databases.
        this.store = store;
        this.commits = commits;
        this.door = door;
        super(store);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new CheckedDatabase(name, store, getCursorRegistry());
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        if ("saslStart".equals(command)) {
            return enter(channel, query);
        }
        if (!door.isPassedBy(channel, command)) {
            throw notAuthorised();
        }
        return changes(command, query)
                ? commits.write(() -> super.handleCommand(channel, database, command, query))
                : read(() -> super.handleCommand(channel, database, command, query));
    }

    @Override
    public QueryResult handleQuery(MongoQuery query) {
        if (!door.hasEntered(query.getChannel())) {
            throw notAuthorised();
        }
        return read(() -> super.handleQuery(query));
    }

    /** Pins the version that is read, so that its pages are not overwritten meanwhile. */
    private <T> T read(Supplier<T> query) {
        var version = store.registerVersionUsage();
        try {
            return query.get();
        } finally {
            store.deregisterVersionUsage(version);
        }
    }

    private Document enter(Channel channel, Document saslStart) {
        if (!door.enters(channel, saslStart)) {
            throw new MongoServerError(18, "AuthenticationFailed", "Authentication failed.");
        }
        return new Document("conversationId", 1)
                .append("done", true)
                .append("payload", new BinData(new byte[0]))
                .append("ok", 1.0);
    }

    private static boolean changes(String command, Document query) {
        var name = command.toLowerCase(Locale.ROOT);
        return name.equals("aggregate") ? writesItsResult(query) : !READING.contains(name);
    }

    private static boolean writesItsResult(Document aggregate) {
        return aggregate.get("pipeline") instanceof List<?> stages
                && stages.stream()
                        .anyMatch(stage ->
                                stage instanceof Document d && (d.containsKey("$out") || d.containsKey("$merge")));
    }

    private static MongoServerError notAuthorised() {
        return new MongoServerError(13, "Unauthorized", "This store belongs to another process.");
    }
}
