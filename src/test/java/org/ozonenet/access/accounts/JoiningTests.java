package org.ozonenet.access.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ozonenet.RoomTest;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.ActsFor;
import org.ozonenet.access.Function;
import org.ozonenet.access.GrantLine;
import org.ozonenet.access.Grants;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Persons;
import org.ozonenet.access.Scope;
import org.ozonenet.access.TakenException;
import org.ozonenet.access.TestPersons;
import org.ozonenet.kernel.Id;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.SecretToken;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

@RoomTest
class JoiningTests {

    private static final Scope LAOS = Scope.country("LA");
    private static final String PASSWORD = "seven slow barges";

    private final ApplicationContext context;
    private final ActAs actAs;
    private final Invitations invitations;
    private final JoiningDoor door;
    private final SignIn signIn;
    private final MongoOperations store;
    private final TestPersons people;
    private PersonId noo = PersonId.random();
    private String mail = "";

    JoiningTests(@Autowired ApplicationContext context) {
        this.context = context;
        this.actAs = context.getBean(ActAs.class);
        this.invitations = context.getBean(Invitations.class);
        this.door = context.getBean(JoiningDoor.class);
        this.signIn = context.getBean(SignIn.class);
        this.store = context.getBean(MongoOperations.class);
        this.people = TestPersons.in(context);
    }

    @BeforeEach
    void anOfficerInvites() {
        noo = people.named("noo-" + Id.random(), Function.NOO, LAOS);
        mail = "asked-" + Id.random() + "@example.org";
    }

    @Test
    void takesInWhoeverWasInvitedWithTheFunctionOfTheInvitation() {
        var token = invited(Function.CUSTOMS_OFFICER);
        var person = door.join(token, joining("post." + Id.random().substring(0, 8)));

        assertThat(functions(person)).containsExactly(new ActsFor(Function.CUSTOMS_OFFICER, LAOS));
        assertThat(actAs.person(noo, () -> context.getBean(Grants.class).history(person)))
                .extracting(GrantLine::givenBy)
                .containsExactly(noo);
    }

    @Test
    void refusesALinkThatWasUsed() {
        var token = invited(Function.TECHNICIAN);
        door.join(token, joining("first." + Id.random().substring(0, 8)));

        refuses(token);
    }

    @Test
    void refusesALinkThatNobodySent() {
        refuses(SecretToken.random().value());
        refuses("");
    }

    @Test
    void refusesALinkThatIsTooOld() {
        var token = invited(Function.TECHNICIAN);
        store.updateMulti(
                new Query(),
                new Update()
                        .set(
                                "sentAt",
                                java.time.Instant.now().minus(Invitation.VALID).minus(Duration.ofSeconds(1))),
                Invitation.class);

        refuses(token);
    }

    @Test
    void refusesALinkThatWasTakenBackOrSentAgain() {
        var token = new AtomicReference<>("");
        var id = invited(Function.TECHNICIAN, token);
        var first = token.get();
        var second = sentAgain(id);
        refuses(first);
        actAs.person(noo, () -> invitations.withdraw(id));

        refuses(second);
    }

    @Test
    void refusesALinkOfSomebodyWhoLostTheRightToInvite() {
        var token = invited(Function.TECHNICIAN);
        var coordinator = people.with(Function.NETWORK_COORDINATOR, Scope.network(org.ozonenet.kernel.NetworkId.SEA));
        actAs.person(coordinator, () -> {
            var grants = context.getBean(Grants.class);
            grants.history(noo).forEach(line -> grants.revoke(noo, line.grant()));
        });

        refuses(token);
    }

    @Test
    void keepsTheLinkWhenTheNameIsTakenOrThePasswordRefused() {
        var taken = "taken." + Id.random().substring(0, 8);
        people.named(taken, Function.TECHNICIAN, LAOS);
        var token = invited(Function.TECHNICIAN);

        assertThatThrownBy(() -> door.join(token, joining(taken))).isInstanceOf(TakenException.class);
        assertThatThrownBy(() -> door.join(token, new Joining("fresh.name", "password1234", ZoneOffset.UTC)))
                .isInstanceOf(PasswordRefusedException.class);
        assertThat(door.look(token).mail()).isEqualTo(mail);
    }

    @Test
    void keepsOnlyTheHashOfTheSecret() {
        var token = invited(Function.TECHNICIAN);

        assertThat(store.findAll(org.bson.Document.class, "invitations").toString())
                .doesNotContain(token)
                .contains(SecretToken.hashOf(token));
    }

    @Test
    void linksAnOutsideIdentityByVerifiedAddressOrOpenedLinkAndByNothingElse() {
        var outside = context.getBean(OutsideIdentities.class);
        var stranger = new OutsideIdentities.Identity("https://id.example.org", Id.random(), null, "Stranger");
        assertThat(outside.signIn(stranger, null)).isEmpty();
        invited(Function.TECHNICIAN);
        assertThat(outside.signIn(stranger, "forged")).isEmpty();

        var known = new OutsideIdentities.Identity("https://id.example.org", Id.random(), mail, "Known");
        var person = outside.signIn(known, null).orElseThrow();
        assertThat(functions(person)).containsExactly(new ActsFor(Function.TECHNICIAN, LAOS));
        assertThat(outside.signIn(known, null)).contains(person);
        assertThat(outside.signIn(
                        new OutsideIdentities.Identity("https://id.example.org", Id.random(), mail, "Other"), null))
                .isEmpty();
    }

    @Test
    void printsALinkForTheFirstAdministratorOnlyWhileThereIsNone() {
        store.remove(new Query(), "persons");
        var first = printed();
        var second = printed();
        var door = context.getBean(FirstAdministrator.class);
        assertThat(door.isOpen(first)).as("the earlier link").isFalse();

        var person = door.join(second, "Keeper", "keeper@example.org", Lang.EN, joining("keeper"));
        assertThat(functions(person)).containsExactly(new ActsFor(Function.ADMINISTRATOR, Scope.portal()));
        assertThat(door.isOpen(second)).isFalse();
        assertThat(printed()).isEmpty();
        assertThat(signIn.byPassword("keeper", PASSWORD, "192.0.2.7")).contains(person);
    }

    private String printed() {
        var screen = new ByteArrayOutputStream();
        context.getBean(SetupNotice.class).printTo(new PrintStream(screen));
        var link = Pattern.compile("/setup\\?token=([\\w-]+)").matcher(screen.toString());
        return link.find() ? link.group(1) : "";
    }

    private void refuses(String token) {
        assertThatThrownBy(() -> door.look(token)).isInstanceOf(LinkRefusedException.class);
        assertThatThrownBy(() ->
                        door.join(token, joining("nobody." + Id.random().substring(0, 8))))
                .isInstanceOf(LinkRefusedException.class);
    }

    private String invited(Function function) {
        var token = new AtomicReference<>("");
        invited(function, token);
        return token.get();
    }

    private InvitationId invited(Function function, AtomicReference<String> token) {
        var id = actAs.person(
                noo, () -> invitations.invite(new InvitationDraft(mail, "Somebody", function, LAOS, Lang.EN)));
        token.set(secret(id));
        return id;
    }

    private String sentAgain(InvitationId id) {
        actAs.person(noo, () -> invitations.resend(id));
        return secret(id);
    }

    /** The store does not have it: puts the hash of a known one in its place. */
    private String secret(InvitationId id) {
        var token = SecretToken.random();
        var invitation = store.findById(id, Invitation.class);
        store.save(invitation.sentAgain(token.hash(), invitation.sentAt()));
        return token.value();
    }

    private java.util.List<ActsFor> functions(PersonId person) {
        return actAs.person(
                person,
                () -> context.getBean(Persons.class).card(person).orElseThrow().functions());
    }

    private static Joining joining(String name) {
        return new Joining(name, PASSWORD, ZoneOffset.UTC);
    }
}
