package org.ozonenet.access.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ozonenet.RoomTest;
import org.ozonenet.access.Function;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Scope;
import org.ozonenet.access.TestPersons;
import org.ozonenet.kernel.Id;
import org.ozonenet.kernel.SecretToken;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@RoomTest
class SignInLinksTests {

    private final MongoOperations store;
    private final SignInLinks links;
    private final PersonId person;
    private final MockMvc web;

    SignInLinksTests(@Autowired WebApplicationContext context) {
        store = context.getBean(MongoOperations.class);
        links = context.getBean(SignInLinks.class);
        person = TestPersons.in(context).with(Function.TRAINER, Scope.country("LA"));
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void letsInOnceAndNotBySimplyLookingAtTheLink() throws Exception {
        var token = linkThatWorksUntil(Instant.now().plusSeconds(60));
        web.perform(get("/sign-in/once").param("token", token)).andExpect(status().isOk());

        use(token, "/");
        use(token, "/sign-in?link");
    }

    @Test
    void refusesALinkThatIsForgedOrTooOld() throws Exception {
        use(SecretToken.random().value(), "/sign-in?link");
        use(linkThatWorksUntil(Instant.now().minusSeconds(1)), "/sign-in?link");
    }

    @Test
    void answersAnUnknownNameAsAKnownOneAndWritesToTheKnownOneOnly() throws Exception {
        store.remove(new Query(), SignInLinks.Link.class);
        for (var wanted : List.of("nobody-" + Id.random() + "@example.org", "trainer.la@example.org")) {
            web.perform(post("/sign-in/link").with(csrf()).param("wanted", wanted))
                    .andExpect(redirectedUrl("/sign-in/link-sent"));
        }
        for (var i = 0; i < 100 && store.count(new Query(), SignInLinks.Link.class) == 0; i++) {
            Thread.sleep(50);
        }
        assertThat(store.findAll(SignInLinks.Link.class))
                .singleElement()
                .satisfies(link -> assertThat(link.person()).isEqualTo(person));
    }

    @Test
    void writesNotMoreThanAFewLettersInARow() {
        var wanted = "nobody-" + Id.random();
        for (var i = 0; i < 3; i++) {
            links.send(wanted, "198.51.100.9");
        }
        assertThatThrownBy(() -> links.send(wanted, "198.51.100.9")).isInstanceOf(TooManyGuessesException.class);
    }

    @Test
    void remembersGuessesAcrossARestart() {
        var key = Guesses.Kind.NAME.of("restart-" + Id.random());
        var before = new Guesses(store, Clock.systemUTC());
        for (var i = 0; i < 6; i++) {
            try {
                before.begin(List.of(key));
            } catch (TooManyGuessesException e) {
                assertThat(e.howLong()).isPositive();
            }
        }

        assertThatThrownBy(() -> new Guesses(store, Clock.systemUTC()).begin(List.of(key)))
                .isInstanceOf(TooManyGuessesException.class);
        new Guesses(store, Clock.offset(Clock.systemUTC(), Duration.ofMinutes(16))).begin(List.of(key));
    }

    private String linkThatWorksUntil(Instant until) {
        var token = SecretToken.random();
        store.insert(new SignInLinks.Link(token.hash(), person, until));
        return token.value();
    }

    private void use(String token, String leadsTo) throws Exception {
        web.perform(post("/sign-in/once").with(csrf()).param("token", token)).andExpect(redirectedUrl(leadsTo));
    }
}
