package org.ozonenet.meetings.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ozonenet.RoomTest;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.Id;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;

@RoomTest
class SharedTextRoomTests {

    private static final int ROUNDS = 8;
    private static final int STEPS = 250;

    private final ApplicationContext context;
    private final SharedTexts texts;
    private Hall hall;

    SharedTextRoomTests(@Autowired ApplicationContext context, @Autowired SharedTexts texts) {
        this.context = context;
        this.texts = texts;
        this.hall = new Hall(context);
    }

    @BeforeEach
    void aHall() {
        hall = new Hall(context);
    }

    /** Lines that are late, that break in both directions, and that are gone for a while; packets that come twice. */
    @Test
    void twoRapporteursOnBadLinesLoseNoCharacterAndDoubleNone() {
        var seed = Long.getLong("ozonenet.seed", System.nanoTime());
        for (var round = 0; round < ROUNDS; round++) {
            try {
                typeTogether(new Random(seed + round));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("round %d of -Dozonenet.seed=%d".formatted(round, seed), e);
            }
        }
    }

    private void typeTogether(Random random) {
        var text = started();
        var writers = List.of(new Typist(random, 0x4E00), new Typist(random, 0x20000));
        var persons = List.of(hall.rapporteur, hall.coordinator);
        var offlineUntil = new int[2];
        for (var step = 0; step < STEPS; step++) {
            for (var i = 0; i < 2; i++) {
                var writer = writers.get(i);
                if (random.nextInt(3) > 0) {
                    writer.type();
                }
                if (random.nextInt(60) == 0) {
                    offlineUntil[i] = step + random.nextInt(80);
                }
                if (step >= offlineUntil[i] && random.nextInt(3) == 0) {
                    exchange(text, writer, persons.get(i), random);
                }
            }
        }
        while (!writers.stream().allMatch(Typist::isDone)) {
            for (var i = 0; i < 2; i++) {
                exchange(text, writers.get(i), persons.get(i), random);
            }
        }
        for (var i = 0; i < 2; i++) {
            var writer = writers.get(i);
            writer.receive(hall.actAs.person(persons.get(i), () -> texts.since(text, writer.revision())));
        }

        var content = hall.actAs
                .person(hall.participant, () -> texts.of(hall.meeting))
                .getFirst()
                .content();
        assertThat(writers.get(0).shown).isEqualTo(content);
        assertThat(writers.get(1).shown).isEqualTo(content);
        var expected = new HashSet<Integer>();
        writers.forEach(writer -> writer.typed.forEach(character -> expected.add(character.codePointAt(0))));
        writers.forEach(writer -> expected.removeAll(writer.deleted));
        assertThat(content.codePoints().boxed())
                .as("every character typed and not taken out, once")
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private void exchange(SharedTextId text, Typist writer, PersonId person, Random random) {
        var packet = writer.packet();
        if (packet == null) {
            if (random.nextBoolean()) {
                writer.receive(hall.actAs.person(person, () -> texts.since(text, writer.revision())));
            }
            return;
        }
        if (random.nextInt(5) == 0) {
            // It never arrives.
            return;
        }
        var answer = hall.actAs.person(
                person, () -> texts.edit(text, packet.revision(), packet.client(), packet.number(), packet.edit()));
        if (random.nextInt(5) > 0) {
            writer.receive(answer);
        }
    }

    @Test
    void whatWasWrittenIsThereAfterANewStart() {
        var text = started();
        hall.actAs.person(hall.rapporteur, () -> {
            texts.edit(text, 0, Id.random(), 1, TextEdit.replacing("", 0, 0, "Agreed: "));
            texts.edit(text, 1, Id.random(), 1, TextEdit.replacing("Agreed: ", 8, 8, "labels"));
        });

        var anew = new TextSteps(context.getBean(MongoOperations.class), new Turns());

        assertThat(anew.content(text)).isEqualTo(new TextSteps.Content(2, "Agreed: labels"));
    }

    @Test
    void editsThatComeAtOnceAreAllDone() throws Exception {
        var text = started();

        Hall.atOnce(
                16,
                i -> hall.actAs.person(
                        i % 2 == 0 ? hall.rapporteur : hall.coordinator,
                        () -> texts.edit(
                                text, 0, Id.random(), 1, TextEdit.replacing("", 0, 0, Character.toString('a' + i)))));

        var letters = new ArrayList<>(hall.actAs
                .person(hall.participant, () -> texts.of(hall.meeting))
                .getFirst()
                .content()
                .chars()
                .boxed()
                .toList());
        assertThat(letters).hasSize(16).doesNotHaveDuplicates();
    }

    @Test
    void refusesAnEditOfARevisionThatIsNotThere() {
        var text = started();

        hall.actAs.person(
                hall.rapporteur,
                () -> assertThatThrownBy(() -> texts.edit(text, 3, Id.random(), 1, TextEdit.replacing("", 0, 0, "x")))
                        .isInstanceOf(IllegalArgumentException.class));
    }

    private SharedTextId started() {
        hall = new Hall(context);
        var id = new SharedTextId(Id.random());
        hall.actAs.person(hall.rapporteur, () -> texts.start(hall.meeting, id, "Draft decision"));
        return id;
    }
}
