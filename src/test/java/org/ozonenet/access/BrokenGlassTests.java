package org.ozonenet.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.ozonenet.RoomTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@RoomTest
class BrokenGlassTests {

    private static final String REASON = "The chair has left the service and the members asked for help";

    private final Spaces spaces;
    private final ActAs actAs;
    private final TestPersons people;

    BrokenGlassTests(@Autowired ApplicationContext context, @Autowired Spaces spaces, @Autowired ActAs actAs) {
        this.spaces = spaces;
        this.actAs = actAs;
        this.people = TestPersons.in(context);
    }

    @Test
    void letsAnAdministratorLookInWithAReasonThatTheMembersSee() {
        var chair = people.with(Function.NOO, Scope.country("LA"));
        var administrator = people.with(Function.ADMINISTRATOR, Scope.portal());
        var space = SpaceId.random();
        actAs.person(chair, () -> spaces.open(space));
        assertThatThrownBy(() -> actAs.person(administrator, () -> spaces.members(space)))
                .isInstanceOf(NotAllowedException.class);

        actAs.person(administrator, () -> spaces.breakGlass(space, REASON));

        assertThat(actAs.person(administrator, () -> spaces.members(space))).hasSize(1);
        assertThatThrownBy(() -> actAs.person(administrator, () -> spaces.add(space, administrator, SpaceRole.CHAIR)))
                .isInstanceOf(NotAllowedException.class);
        assertThat(actAs.person(chair, () -> spaces.brokenGlass(space)))
                .singleElement()
                .satisfies(glass -> {
                    assertThat(glass.person()).isEqualTo(administrator);
                    assertThat(glass.reason()).isEqualTo(REASON);
                    assertThat(Duration.between(glass.at(), glass.until())).isEqualTo(Duration.ofHours(1));
                });
    }

    @Test
    void endsTheLookByItself() {
        var administrator = PersonId.random();
        var from = Instant.parse("2026-11-23T09:00:00Z");
        var space = Space.opened(SpaceId.random()).broken(new Glass(administrator, REASON, from, from.plusSeconds(60)));

        assertThat(space.isOpenTo(administrator, from)).isTrue();
        assertThat(space.isOpenTo(administrator, from.plusSeconds(60))).isFalse();
        assertThat(space.isOpenTo(PersonId.random(), from)).isFalse();
        assertThat(space.outbox().pending()).hasOnlyElementsOfType(BrokenGlass.class);
    }

    @Test
    void wantsAReasonInWords() {
        var administrator = people.with(Function.ADMINISTRATOR, Scope.portal());
        var chair = people.with(Function.NOO, Scope.country("LA"));
        var space = SpaceId.random();
        actAs.person(chair, () -> spaces.open(space));

        assertThatThrownBy(() -> actAs.person(administrator, () -> spaces.breakGlass(space, " because ")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> actAs.person(chair, () -> spaces.breakGlass(space, REASON)))
                .isInstanceOf(NotAllowedException.class);
    }
}
