package org.ozonenet.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ozonenet.RoomTest;
import org.ozonenet.kernel.Id;
import org.ozonenet.kernel.NetworkId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@RoomTest
class GrantsTests {

    private final Grants grants;
    private final Persons persons;
    private final ActAs actAs;
    private final TestPersons people;
    private PersonId newcomer = PersonId.random();

    GrantsTests(
            @Autowired ApplicationContext context,
            @Autowired Grants grants,
            @Autowired Persons persons,
            @Autowired ActAs actAs) {
        this.grants = grants;
        this.persons = persons;
        this.actAs = actAs;
        this.people = TestPersons.in(context);
    }

    @BeforeEach
    void somebodyNew() {
        newcomer = people.named("newcomer-" + Id.random(), Function.TECHNICIAN, Scope.country("UZ"));
    }

    @ParameterizedTest(name = "{0} for {1} gives {2} for {3}: {4}")
    @CsvSource({
        "NETWORK_COORDINATOR, SEA,    NOO,                 LA,     yes",
        "NETWORK_COORDINATOR, SEA,    NOO,                 KZ,     no",
        "NETWORK_COORDINATOR, SEA,    PARTNER,             unep,   yes",
        "NETWORK_COORDINATOR, SEA,    TRAINER,             unep,   yes",
        "NETWORK_COORDINATOR, SEA,    TRAINER,             LA,     no",
        "NETWORK_COORDINATOR, SEA,    CUSTOMS_OFFICER,     LA,     no",
        "NETWORK_COORDINATOR, SEA,    NETWORK_COORDINATOR, SEA,    no",
        "NETWORK_COORDINATOR, SEA,    ADMINISTRATOR,       portal, no",
        "NOO,                 LA,     CUSTOMS_FOCAL_POINT, LA,     yes",
        "NOO,                 LA,     CUSTOMS_OFFICER,     LA,     yes",
        "NOO,                 LA,     TECHNICIAN,          LA,     yes",
        "NOO,                 LA,     TRAINER,             LA,     yes",
        "NOO,                 LA,     ASSESSOR,            LA,     yes",
        "NOO,                 LA,     CUSTOMS_OFFICER,     KH,     no",
        "NOO,                 LA,     NOO,                 LA,     no",
        "NOO,                 LA,     PARTNER,             unep,   no",
        "ADMINISTRATOR,       portal, ADMINISTRATOR,       portal, yes",
        "ADMINISTRATOR,       portal, NETWORK_COORDINATOR, ECA,    yes",
        "ADMINISTRATOR,       portal, NOO,                 LA,     no",
        "ADMINISTRATOR,       portal, CUSTOMS_OFFICER,     LA,     no",
        "CUSTOMS_FOCAL_POINT, LA,     CUSTOMS_OFFICER,     LA,     no",
        "PARTNER,             unep,   PARTNER,             unep,   no",
        "TRAINER,             LA,     TECHNICIAN,          LA,     no",
    })
    void givesWhatIsTheirsToGive(Function giver, String from, Function given, String to, String expected) {
        var actor = people.with(giver, scope(from));
        var act = (Runnable) () -> grants.grant(newcomer, given, scope(to));

        if (expected.equals("yes")) {
            actAs.person(actor, act);
            assertThat(held(newcomer)).contains(new ActsFor(given, scope(to)));
        } else {
            assertThatThrownBy(() -> actAs.person(actor, act)).isInstanceOf(NotAllowedException.class);
            assertThat(held(newcomer)).containsExactly(new ActsFor(Function.TECHNICIAN, Scope.country("UZ")));
        }
    }

    @Test
    void letsNobodyGiveThemselvesAFunction() {
        var noo = people.with(Function.NOO, Scope.country("LA"));

        assertThatThrownBy(() -> actAs.person(noo, () -> grants.grant(noo, Function.TRAINER, Scope.country("LA"))))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void keepsOnRecordWhoGaveAndWhoTookBack() {
        var noo = people.with(Function.NOO, Scope.country("LA"));
        actAs.person(noo, () -> grants.grant(newcomer, Function.ASSESSOR, Scope.country("LA")));
        var given = actAs.person(noo, () -> grants.history(newcomer)).getFirst();
        actAs.person(noo, () -> grants.revoke(newcomer, given.grant()));

        var line = actAs.person(noo, () -> grants.history(newcomer)).getFirst();
        assertThat(line.givenBy()).isEqualTo(noo);
        assertThat(line.takenBackBy()).isEqualTo(noo);
        assertThat(line.takenBackAt()).isNotNull();
        assertThat(held(newcomer)).doesNotContain(new ActsFor(Function.ASSESSOR, Scope.country("LA")));
    }

    @Test
    void leavesTheLastAdministratorTheFunction() {
        var first = people.with(Function.ADMINISTRATOR, Scope.portal());
        for (var other : actAs.person(first, grants::withinReach)) {
            if (!other.person().equals(first)
                    && other.functions().stream().anyMatch(held -> held.function() == Function.ADMINISTRATOR)) {
                actAs.person(
                        first,
                        () -> administratorGrantsOf(other.person())
                                .forEach(each -> grants.revoke(other.person(), each)));
            }
        }
        var own = actAs.person(first, () -> administratorGrantsOf(first)).getFirst();

        assertThatThrownBy(() -> actAs.person(first, () -> grants.revoke(first, own)))
                .isInstanceOf(LastAdministratorException.class);
    }

    @Test
    void showsAnOfficerThePersonsOfTheOwnCountryOnly() {
        people.with(Function.CUSTOMS_OFFICER, Scope.country("KH"));
        people.with(Function.CUSTOMS_OFFICER, Scope.country("LA"));
        var noo = people.with(Function.NOO, Scope.country("LA"));

        assertThat(actAs.person(noo, grants::withinReach))
                .isNotEmpty()
                .allSatisfy(card -> assertThat(card.functions())
                        .anyMatch(held -> held.scope().equals(Scope.country("LA"))));
    }

    private java.util.List<GrantId> administratorGrantsOf(PersonId person) {
        return grants.history(person).stream()
                .filter(line -> line.function() == Function.ADMINISTRATOR && line.takenBackAt() == null)
                .map(GrantLine::grant)
                .toList();
    }

    private java.util.List<ActsFor> held(PersonId person) {
        return actAs.person(person, () -> persons.card(person).orElseThrow().functions());
    }

    private static Scope scope(String name) {
        return switch (name) {
            case "SEA", "ECA" -> Scope.network(new NetworkId(name));
            case "portal" -> Scope.portal();
            case "unep" -> Scope.organisation(name);
            default -> Scope.country(name);
        };
    }
}
