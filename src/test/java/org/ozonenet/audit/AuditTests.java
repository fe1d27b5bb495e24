package org.ozonenet.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ozonenet.RoomTest;
import org.ozonenet.audit.ChainState.Break;
import org.ozonenet.audit.ChainState.Reason;
import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.kernel.Id;
import org.ozonenet.kernel.Iso2;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.MongoOperations;

@RoomTest
class AuditTests {

    @TypeAlias("cylinder-weighed")
    record Weighed(
            EventHeader header,
            Iso2 country,
            BigDecimal tonnes,
            @Nullable String note) implements DomainEvent {}

    @Autowired
    MongoOperations store;

    @Autowired
    Recorder recorder;

    private final String space = Id.random();

    @BeforeEach
    void forget() {
        store.getCollection("audit").deleteMany(new Document());
    }

    @Test
    void keepsTheFactsOfAnEventAndWhoCausedIt() {
        recorder.record(event());

        var entry = chains().newest(space);

        assertThat(entry.kind()).isEqualTo("cylinder-weighed");
        assertThat(entry.sequence()).isEqualTo(1);
        assertThat(entry.actor()).isEqualTo("somebody");
        assertThat(entry.at()).isEqualTo(Instant.parse("2026-03-01T08:00:00.123Z"));
        assertThat(entry.facts()).isEqualTo("{\"country\": \"LA\", \"tonnes\": {\"$numberDecimal\": \"1.50\"}}");
    }

    @Test
    void recordsAnEventOnceHoweverOftenAndFromHowManyThreadsItArrives() throws Exception {
        var events = IntStream.range(0, 40).mapToObj(n -> event()).toList();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var calls = IntStream.range(0, 8)
                    .<Callable<Void>>mapToObj(thread -> () -> {
                        events.forEach(recorder::record);
                        return null;
                    })
                    .toList();
            for (var call : threads.invokeAll(calls)) {
                call.get();
            }
        }

        assertThat(chains().all(space)).hasSize(40);
        assertThat(verify()).allMatch(ChainState::isSound);
    }

    @Test
    void goesOnWhereAnotherNodeLeftTheChain() {
        recorder.record(event());
        var otherNode = new Recorder(store, store.getConverter());
        otherNode.record(event());
        recorder.record(event());
        otherNode.record(event());

        assertThat(verify())
                .containsExactly(new ChainState(space, 4, chains().newest(space).hash(), null));
    }

    @Test
    void findsAnEntryInWhichOneCharacterWasChanged() {
        fill();
        var facts = stored(3).getString("facts");
        change(3, "facts", facts.replace("1.50", "1.60"));

        assertThat(verify().getFirst().broken()).isEqualTo(new Break(3, Reason.CHANGED));
    }

    @Test
    void findsAChangeEvenWhereTheHashWasMadeToFit() {
        fill();
        change(3, "actor", "somebody-else");
        var forged = chains().page(space, 4, 1).getFirst();
        change(3, "hash", Links.hashOf(forged));

        assertThat(verify().getFirst().broken()).isEqualTo(new Break(4, Reason.NOT_LINKED));
    }

    @Test
    void findsAnEntryThatWasTakenOut() {
        fill();
        store.getCollection("audit").deleteOne(new Document("_id", space + ":2"));

        var state = verify().getFirst();

        assertThat(state.broken()).isEqualTo(new Break(2, Reason.GAP));
        assertThat(state.entries()).isEqualTo(1);
    }

    @Test
    void keepsTheChainsOfTwoSpacesApart() {
        fill();
        var other = Id.random();
        recorder.record(event(other));
        change(2, "kind", "something-else");

        assertThat(verify())
                .extracting(ChainState::space, ChainState::isSound)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(space, false),
                        org.assertj.core.groups.Tuple.tuple(other, true));
    }

    private void fill() {
        IntStream.range(0, 5).forEach(n -> recorder.record(event()));
    }

    private List<ChainState> verify() {
        return new AuditVerification(store.execute(database -> database)).verify();
    }

    private Chains chains() {
        return store.execute(Chains::new);
    }

    private Document stored(long sequence) {
        return store.getCollection("audit")
                .find(new Document("_id", space + ":" + sequence))
                .first();
    }

    private void change(long sequence, String name, String value) {
        store.getCollection("audit")
                .updateOne(
                        new Document("_id", space + ":" + sequence), new Document("$set", new Document(name, value)));
    }

    private Weighed event() {
        return event(space);
    }

    private static Weighed event(String space) {
        var header = EventHeader.in(space, Instant.parse("2026-03-01T08:00:00.123456Z"), "somebody");
        return new Weighed(header, new Iso2("LA"), new BigDecimal("1.50"), null);
    }
}
