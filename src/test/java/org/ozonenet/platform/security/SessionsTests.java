package org.ozonenet.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.ZoneOffset;
import java.util.List;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ozonenet.RoomTest;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.ActsFor;
import org.ozonenet.access.Function;
import org.ozonenet.access.NewPerson;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.PersonRegister;
import org.ozonenet.access.Persons;
import org.ozonenet.access.Scope;
import org.ozonenet.access.accounts.Enrolment;
import org.ozonenet.access.accounts.OwnAccount;
import org.ozonenet.kernel.Id;
import org.ozonenet.kernel.Lang;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@RoomTest
class SessionsTests {

    private static final String PASSWORD = "seven slow barges";
    private static final String SIGNED_IN_ONLY = "/passkey";

    private final WebApplicationContext context;
    private final ActAs actAs;
    private final OwnAccount account;
    private final MockMvc web;
    private PersonId person = PersonId.random();
    private String name = "";

    SessionsTests(@Autowired WebApplicationContext context) {
        this.context = context;
        this.actAs = context.getBean(ActAs.class);
        this.account = context.getBean(OwnAccount.class);
        this.web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @BeforeEach
    void somebody() {
        name = "somebody." + Id.random().substring(0, 10);
        person = actAs.process(() -> context.getBean(Enrolment.class)
                .enrol(
                        new NewPerson(
                                PersonId.random(),
                                name,
                                "Somebody",
                                name + "@example.org",
                                Lang.EN,
                                ZoneOffset.UTC,
                                new ActsFor(Function.TECHNICIAN, Scope.country("LA")),
                                null),
                        PASSWORD));
    }

    @Test
    void endsAllSessionsAtTheirNextRequestAndLetsInAgain() throws Exception {
        var phone = signedIn(PASSWORD);
        var laptop = signedIn(PASSWORD);
        web.perform(get(SIGNED_IN_ONLY).session(phone)).andExpect(status().isOk());

        actAs.person(person, account::signOutEverywhere);

        for (var session : List.of(phone, laptop)) {
            web.perform(get(SIGNED_IN_ONLY).session(session).header("Accept", "text/html"))
                    .andExpect(redirectedUrl("/sign-in"));
            assertThat(session.isInvalid()).isTrue();
        }
        Thread.sleep(5);
        web.perform(get(SIGNED_IN_ONLY).session(signedIn(PASSWORD))).andExpect(status().isOk());
    }

    @Test
    void endsTheSessionsWhenThePasswordIsChanged() throws Exception {
        var phone = signedIn(PASSWORD);
        actAs.person(person, () -> account.changePassword(PASSWORD, "quite another sentence"));

        web.perform(get(SIGNED_IN_ONLY).session(phone).header("Accept", "text/html"))
                .andExpect(redirectedUrl("/sign-in"));
        Thread.sleep(5);
        assertThat(signedIn("quite another sentence")).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void makesWhoeverGuessesWaitWhetherTheNameIsKnownOrNot(boolean known) throws Exception {
        var tried = known ? name : "nobody." + Id.random();
        for (var i = 0; i < 5; i++) {
            attempt(tried, "wrong guess " + i, "/sign-in?wrong");
        }
        attempt(tried, "wrong guess", "/sign-in?wait");
        attempt(tried, PASSWORD, "/sign-in?wait");
    }

    @Test
    void refusesAPasswordFromAnIdentifier() throws Exception {
        attempt(person.value(), "", "/sign-in?wrong");
        attempt(person.value(), PASSWORD, "/sign-in?wrong");
    }

    @Test
    void hasMethodSecuritySwitchedOn() {
        assertThatThrownBy(() -> context.getBean(Persons.class).card(person))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> actAs.person(
                        person, () -> context.getBean(PersonRegister.class).hasAnAdministrator()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/invitation?token=forged", "/invitation", "/setup?token=forged", "/setup"})
    void answersEveryLinkThatDoesNotWorkInTheSameWay(String link) throws Exception {
        for (var language : List.of("en", "ru", "zh")) {
            web.perform(get(link).param("lang", language)).andExpect(page -> {
                var body = page.getResponse().getContentAsString();
                assertThat(body).contains("<main>").contains("<h1>").doesNotContain("??");
            });
        }
        web.perform(get(link)).andExpect(content().string(Matchers.containsString("This link does not work")));
    }

    @Test
    void keepsThePlainPagesSmall() throws Exception {
        for (var page : List.of("/sign-in", "/sign-in/link-sent", "/signed-out", "/invitation?token=x")) {
            var body = web.perform(get(page)).andReturn().getResponse().getContentAsByteArray();
            assertThat(body.length).as(page).isBetween(300, 8_000);
        }
    }

    @Test
    void offersAPasskeyCeremonyToVisitorsAndRegistrationToNobodyBeforeSigningIn() throws Exception {
        web.perform(post("/webauthn/authenticate/options").with(csrf()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rpId").value("localhost"))
                .andExpect(jsonPath("$.challenge").isNotEmpty());
        web.perform(post("/webauthn/register/options").with(csrf()))
                .andExpect(result ->
                        assertThat(result.getResponse().getContentAsString()).doesNotContain("challenge"));
    }

    private void attempt(String as, String password, String leadsTo) throws Exception {
        web.perform(post("/sign-in")
                        .with(csrf())
                        .with(request -> {
                            request.setRemoteAddr("192.0.2." + Math.floorMod(as.hashCode(), 250));
                            return request;
                        })
                        .param("username", as)
                        .param("password", password))
                .andExpect(redirectedUrl(leadsTo));
    }

    private MockHttpSession signedIn(String password) throws Exception {
        return (MockHttpSession) web.perform(
                        post("/sign-in").with(csrf()).param("username", name).param("password", password))
                .andExpect(redirectedUrl("/"))
                .andReturn()
                .getRequest()
                .getSession();
    }
}
