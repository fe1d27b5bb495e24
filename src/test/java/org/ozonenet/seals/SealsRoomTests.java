package org.ozonenet.seals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bson.Document;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.VerificationJwkSelector;
import org.jose4j.jws.JsonWebSignature;
import org.junit.jupiter.api.Test;
import org.ozonenet.RoomTest;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.Function;
import org.ozonenet.access.Scope;
import org.ozonenet.access.TestPersons;
import org.ozonenet.platform.outbox.EventsArrived;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@RoomTest
class SealsRoomTests {

    private static final byte[] CONTENT = "{\"tonnes\": 12}".getBytes(StandardCharsets.UTF_8);

    private final Seals seals;
    private final SealKeys keys;
    private final MongoOperations store;
    private final EventsArrived events;
    private final ApplicationContext context;
    private final MockMvc web;

    SealsRoomTests(
            @Autowired Seals seals,
            @Autowired SealKeys keys,
            @Autowired MongoOperations store,
            @Autowired EventsArrived events,
            @Autowired WebApplicationContext context) {
        this.seals = seals;
        this.keys = keys;
        this.store = store;
        this.events = events;
        this.context = context;
        this.web = MockMvcBuilders.webAppContextSetup(context)
                .apply(org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity())
                .build();
    }

    @Test
    void knowsItsOwnSignatureAndGivesTheContentBack() {
        var check = seals.check(seals.sign("example+jwt", CONTENT));

        assertThat(check).isInstanceOfSatisfying(SealCheck.Genuine.class, genuine -> {
            assertThat(genuine.content()).isEqualTo(CONTENT);
            assertThat(genuine.type()).isEqualTo("example+jwt");
        });
    }

    @Test
    void refusesEveryChangeOfASingleCharacter() {
        var signature = seals.sign("example+jwt", CONTENT);
        for (var place = 0; place < signature.length(); place++) {
            var changed = new StringBuilder(signature);
            changed.setCharAt(place, changed.charAt(place) == 'A' ? 'E' : 'A');
            // The last character of a part carries spare bits; what decodes to the same is no change.
            if (!sameBits(signature, changed.toString())) {
                assertThat(seals.check(changed.toString()).isGenuine())
                        .as("changed at " + place)
                        .isFalse();
            }
        }
    }

    @Test
    void signsAFileWithoutHoldingIt() {
        var signature = seals.signDetached(CONTENT);

        assertThat(signature).contains("..");
        assertThat(seals.checkDetached(signature, CONTENT).isGenuine()).isTrue();
        assertThat(seals.checkDetached(signature, "{\"tonnes\": 13}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new SealCheck.Refused(SealCheck.Reason.CHANGED));
        assertThat(seals.check(signature).isGenuine()).isFalse();
    }

    @Test
    void refusesWhatIsNoSignatureAndWhatNamesNoKeyOfThePortal() {
        for (var text : List.of("", ".", "..", "a.b.c", "eyJhbGciOiJub25lIn0.e30.", "x".repeat(5_000_000))) {
            assertThat(seals.check(text)).isEqualTo(new SealCheck.Refused(SealCheck.Reason.MALFORMED));
        }
        var foreign =
                "eyJhbGciOiJFUzI1NiIsImtpZCI6IkFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUEifQ.e30.AAAA";
        assertThat(seals.check(foreign)).isEqualTo(new SealCheck.Refused(SealCheck.Reason.UNKNOWN_KEY));
    }

    @Test
    void isCheckedByAnotherLibraryWithThePublishedKeysAlsoAfterTheKeyWasReplaced() throws Exception {
        var before = seals.sign("example+jwt", CONTENT);
        var old = keys();
        asAdministrator(keys::rotate);
        var after = seals.sign("example+jwt", CONTENT);

        assertThat(verifiedElsewhere(before)).isTrue();
        assertThat(verifiedElsewhere(after)).isTrue();
        assertThat(seals.check(before).isGenuine()).isTrue();
        assertThat(keys()).hasSize(old.size() + 1);
        assertThat(kid(before)).isNotEqualTo(kid(after));
    }

    @Test
    void countsNothingThatAWithdrawnKeyHasSigned() throws Exception {
        var signature = seals.sign("example+jwt", CONTENT);
        var key = ((SealCheck.Genuine) seals.check(signature)).key();
        asAdministrator(() -> keys.withdraw(key));

        assertThat(seals.check(signature)).isEqualTo(new SealCheck.Refused(SealCheck.Reason.WITHDRAWN_KEY));
        assertThat(published()).doesNotContain(key.value());
        assertThat(seals.check(seals.sign("example+jwt", CONTENT)).isGenuine()).isTrue();
        web.perform(get("/seals/" + key.value())).andExpect(status().isNotFound());
    }

    @Test
    void showsNoPrivatePartAnywhere() throws Exception {
        asAdministrator(keys::rotate);
        events.await();

        assertThat(published()).contains("\"kid\"", "\"x\"", "\"y\"").doesNotContain("\"d\"");
        assertThat(store.findAll(Document.class, "seals"))
                .isNotEmpty()
                .allSatisfy(stored -> assertThat(stored.toJson()).doesNotContain("\\\"d\\\""));
        assertThat(store.findAll(Document.class, "audit"))
                .filteredOn(entry -> "seal-key-made".equals(entry.getString("kind")))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.getString("facts")).doesNotContain("closed", "public"));
    }

    private boolean verifiedElsewhere(String signature) throws Exception {
        var jws = new JsonWebSignature();
        jws.setCompactSerialization(signature);
        var selected = new VerificationJwkSelector().select(jws, new JsonWebKeySet(published()).getJsonWebKeys());
        jws.setKey(selected.getKey());
        return jws.verifySignature();
    }

    private List<?> keys() throws Exception {
        return new JsonWebKeySet(published()).getJsonWebKeys();
    }

    private String published() throws Exception {
        return web.perform(get("/.well-known/jwks.json"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static String kid(String signature) throws Exception {
        var jws = new JsonWebSignature();
        jws.setCompactSerialization(signature);
        return jws.getKeyIdHeaderValue();
    }

    private static boolean sameBits(String one, String other) {
        var a = one.split("\\.", -1);
        var b = other.split("\\.", -1);
        if (a.length != b.length) {
            return false;
        }
        for (var i = 0; i < a.length; i++) {
            if (!java.util.Arrays.equals(decoded(a[i]), decoded(b[i]))) {
                return false;
            }
        }
        return true;
    }

    private static byte[] decoded(String part) {
        return new com.nimbusds.jose.util.Base64URL(part).decode();
    }

    private void asAdministrator(Runnable work) {
        var administrator = TestPersons.in(context).with(Function.ADMINISTRATOR, Scope.portal());
        context.getBean(ActAs.class).person(administrator, work);
    }
}
