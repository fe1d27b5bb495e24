package org.ozonenet.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.IntStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ozonenet.RoomTest;
import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.kernel.Id;
import org.ozonenet.kernel.Outbox;
import org.ozonenet.kernel.Outboxed;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.MongoOperations;

@RoomTest
class RelayTests {

    @org.springframework.data.mongodb.core.mapping.Document("bells")
    @TypeAlias("bell")
    record Bell(
            @org.springframework.data.annotation.Id String id,
            @Version @Nullable Long version,
            Outbox outbox) implements Outboxed {

        Bell rung(String tone) {
            return new Bell(id, version, outbox.with(new BellRung(EventHeader.portal(Instant.EPOCH, null), id, tone)));
        }
    }

    @TypeAlias("bell-rung")
    record BellRung(EventHeader header, String bell, String tone) implements DomainEvent {}

    @Autowired
    MongoOperations store;

    @Autowired
    Ears ears;

    @Autowired
    EventsArrived events;

    @Autowired
    CatchUp catchUp;

    @BeforeEach
    void silence() {
        store.getCollection("bells").deleteMany(new Document());
        ears.heard.clear();
        ears.heardBehind.clear();
        ears.deafTo.clear();
    }

    @Test
    void tellsTheEventsOfADocumentInTheirOrderAndTakesThemOut() {
        var bell = bell();
        for (var i = 0; i < 50; i++) {
            bell = bell.rung("tone " + i);
        }
        store.save(bell);
        events.await();

        assertThat(ears.heard)
                .containsExactlyElementsOf(
                        IntStream.range(0, 50).mapToObj(i -> "tone " + i).toList());
        assertThat(stored(bell).outbox().pending()).isEmpty();
    }

    @Test
    void leavesTheVersionAloneSoThatNobodysWorkIsDisturbed() {
        var saved = store.save(bell().rung("one"));
        events.await();

        assertThat(stored(saved).version()).isEqualTo(saved.version());
        store.save(stored(saved).rung("two"));
        events.await();
        assertThat(ears.heard).containsExactly("one", "two");
    }

    @Test
    void tellsOnceWhenAnAggregateReadBeforeTheRelayIsSavedAfterIt() {
        var withOldEvents = store.save(bell().rung("one"));
        events.await();

        store.save(withOldEvents.rung("two"));
        events.await();

        assertThat(ears.heard).containsExactly("one", "two");
        assertThat(stored(withOldEvents).outbox().pending()).isEmpty();
    }

    @Test
    void keepsAnEventWhoseListenerFailsAndTriesItAgainWithoutHoldingUpOthers() {
        ears.deafTo.add("shrill");
        var shrill = store.save(bell().rung("shrill").rung("after"));
        store.save(bell().rung("other"));
        events.await();

        assertThat(ears.heard).containsExactly("other");
        assertThat(ears.heardBehind).contains("shrill");
        assertThat(stored(shrill).outbox().pending()).hasSize(2);

        ears.deafTo.clear();
        catchUp.once();
        events.await();

        assertThat(ears.heard).containsExactly("other", "shrill", "after");
        assertThat(stored(shrill).outbox().pending()).isEmpty();
    }

    @Test
    void catchesUpOnWhatACrashLeftBehind() {
        var bell = bell().rung("left");
        var document = new Document();
        store.getConverter().write(bell, document);
        store.getCollection("bells").insertOne(document);

        catchUp.once();
        events.await();

        assertThat(ears.heard).containsExactly("left");
    }

    private Bell stored(Bell bell) {
        return store.findById(bell.id(), Bell.class);
    }

    private static Bell bell() {
        return new Bell(Id.random(), null, Outbox.empty());
    }
}
