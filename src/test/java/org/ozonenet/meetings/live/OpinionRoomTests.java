package org.ozonenet.meetings.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ozonenet.RoomTest;
import org.ozonenet.access.Function;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.SpaceRole;
import org.ozonenet.kernel.Id;
import org.ozonenet.kernel.Lang;
import org.ozonenet.platform.outbox.EventsArrived;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;

@RoomTest
class OpinionRoomTests {

    private final ApplicationContext context;
    private final Opinions opinions;
    private final MongoOperations store;
    private Hall hall;

    OpinionRoomTests(
            @Autowired ApplicationContext context, @Autowired Opinions opinions, @Autowired MongoOperations store) {
        this.context = context;
        this.opinions = opinions;
        this.store = store;
        this.hall = new Hall(context);
    }

    @BeforeEach
    void aHall() {
        hall = new Hall(context);
    }

    @Test
    void fortyVoicesAtOnceAreFortyVoices() throws Exception {
        var crowd = hall.crowd(40, "LA");
        var id = asked(OpinionDraft.Unit.PERSON, false);

        Hall.atOnce(40, i -> hall.actAs.person(crowd[i], () -> opinions.give(id, i % 2)));
        hall.actAs.person(hall.coordinator, () -> opinions.close(id));

        assertThat(sheet().turnout()).isEqualTo(40);
        assertThat(sheet().counts()).containsExactly(20, 20);
    }

    @Test
    void aDelegationHasOneVoiceHoweverManyItIs() {
        var id = asked(OpinionDraft.Unit.COUNTRY, true);
        var customs = hall.from("LA", Function.CUSTOMS_FOCAL_POINT);
        hall.take(customs, SpaceRole.PARTICIPANT);

        hall.actAs.person(hall.participant, () -> opinions.give(id, 0));
        hall.actAs.person(customs, () -> opinions.give(id, 1));
        hall.actAs.person(hall.rapporteur, () -> opinions.give(id, 1));

        assertThat(sheet().counts()).containsExactly(0, 2);
        assertThat(sheet().voices()).extracting(OpinionSheet.Voice::of).containsExactlyInAnyOrder("LA", "KH");
    }

    @Test
    void whoSpeaksForNoCountryHasNoVoiceWhereCountriesAreAsked() {
        var id = asked(OpinionDraft.Unit.COUNTRY, true);
        var technician = hall.from("LA", Function.TECHNICIAN);
        hall.take(technician, SpaceRole.PARTICIPANT);

        for (var person : List.of(hall.coordinator, technician)) {
            assertThatThrownBy(() -> hall.actAs.person(person, () -> opinions.give(id, 0)))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void neitherTheStoreNorTheTrailSaysWhoSaidWhatInAnAnonymousOne() throws Exception {
        var crowd = hall.crowd(5, "LA");
        var id = asked(OpinionDraft.Unit.PERSON, false);
        for (PersonId one : crowd) {
            hall.actAs.person(one, () -> opinions.give(id, 0));
        }
        hall.actAs.person(hall.coordinator, () -> opinions.close(id));
        context.getBean(EventsArrived.class).await();

        for (var collection : store.getCollectionNames()) {
            for (var document : store.getCollection(collection).find(new Document())) {
                var text = document.toJson();
                if (text.contains(id.value())) {
                    for (PersonId one : crowd) {
                        assertThat(text).as(collection).doesNotContain(one.value());
                    }
                }
            }
        }
    }

    private OpinionId asked(OpinionDraft.Unit unit, boolean named) {
        var draft =
                new OpinionDraft(new OpinionId(Id.random()), "Shall we?", List.of("Yes", "No"), Lang.EN, unit, named);
        hall.actAs.person(hall.coordinator, () -> {
            opinions.ask(hall.meeting, draft);
            opinions.ask(hall.meeting, draft);
        });
        return draft.id();
    }

    private OpinionSheet sheet() {
        return hall.actAs
                .person(hall.participant, () -> opinions.of(hall.meeting))
                .getFirst();
    }
}
