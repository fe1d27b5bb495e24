package org.ozonenet.meetings.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.ozonenet.meetings.registration.AttendanceMode.IN_PERSON;
import static org.ozonenet.meetings.registration.AttendanceMode.ONLINE;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlaceRegisterTests {

    private static final List<RegistrationId> PEOPLE =
            IntStream.range(0, 50).mapToObj(number -> RegistrationId.random()).toList();

    @Test
    void givesTenPlacesToTheFirstTenOfFiftyAndLetsTheOthersWaitInOrder() {
        var register = ofAll(10);

        assertThat(register.placed(IN_PERSON)).isEqualTo(PEOPLE.subList(0, 10));
        assertThat(register.waiting(IN_PERSON)).isEqualTo(PEOPLE.subList(10, 50));
    }

    @Test
    void movesUpTheFirstWhoWaitsWhenAPlaceBecomesFree() {
        var before = ofAll(10);
        var after = before.without(PEOPLE.get(3));

        assertThat(after.movedUpSince(before, IN_PERSON)).containsExactly(PEOPLE.get(10));
        assertThat(after.placed(IN_PERSON)).hasSize(10).doesNotContain(PEOPLE.get(3));
    }

    @Test
    void movesNobodyUpWhenSomebodyWhoWaitsLeaves() {
        var before = ofAll(10);

        assertThat(before.without(PEOPLE.get(20)).movedUpSince(before, IN_PERSON))
                .isEmpty();
    }

    @Test
    void movesUpAsManyAsThereAreNewPlaces() {
        var before = ofAll(10);

        assertThat(before.withPlaces(Map.of(IN_PERSON, 12)).movedUpSince(before, IN_PERSON))
                .containsExactly(PEOPLE.get(10), PEOPLE.get(11));
    }

    @Test
    void keepsTheTurnOfSomebodyWhoAnswersTwice() {
        var before = ofAll(10);

        assertThat(before.joined(PEOPLE.get(12), IN_PERSON)).isEqualTo(before);
    }

    @Test
    void freesThePlaceInTheRoomOfSomebodyWhoTakesPartOnline() {
        var before = ofAll(10);
        var after = before.joined(PEOPLE.get(0), ONLINE);

        assertThat(after.placed(ONLINE)).containsExactly(PEOPLE.get(0));
        assertThat(after.movedUpSince(before, IN_PERSON)).containsExactly(PEOPLE.get(10));
    }

    @Test
    void refusesTheSameRegistrationTwice() {
        var entry = new PlaceRegister.Entry(PEOPLE.get(0), ONLINE);

        assertThatIllegalArgumentException().isThrownBy(() -> new PlaceRegister(Map.of(), List.of(entry, entry)));
    }

    private static PlaceRegister ofAll(int places) {
        var register = PlaceRegister.empty(Map.of(IN_PERSON, places));
        for (var person : PEOPLE) {
            register = register.joined(person, IN_PERSON);
        }
        return register;
    }
}
