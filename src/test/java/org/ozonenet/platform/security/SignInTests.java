package org.ozonenet.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.ZoneOffset;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.ozonenet.RoomTest;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.ActsFor;
import org.ozonenet.access.Function;
import org.ozonenet.access.NewPerson;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.PersonRegister;
import org.ozonenet.access.Scope;
import org.ozonenet.access.accounts.Enrolment;
import org.ozonenet.kernel.Lang;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@RoomTest
class SignInTests {

    private static final String PASSWORD = "seven slow barges";

    private final MockMvc web;
    private final PersonId person;

    SignInTests(
            @Autowired WebApplicationContext context,
            @Autowired Enrolment enrolment,
            @Autowired PersonRegister register,
            @Autowired ActAs actAs) {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity())
                .build();
        person = actAs.process(() -> register.findBySignInName("noo.kh"))
                .orElseGet(() -> actAs.process(() -> enrolment.enrol(
                        new NewPerson(
                                PersonId.random(),
                                "noo.kh",
                                "Ozone officer, Cambodia",
                                "noo.kh@example.org",
                                Lang.EN,
                                ZoneOffset.UTC,
                                new ActsFor(Function.NOO, Scope.country("KH")),
                                null),
                        PASSWORD)));
    }

    @Test
    void letsInByNameAndPasswordAndNamesThePersonByIdentifier() throws Exception {
        var session = (MockHttpSession) web.perform(post("/sign-in")
                        .with(csrf())
                        .param("username", "NOO.kh ")
                        .param("password", PASSWORD))
                .andExpect(redirectedUrl("/"))
                .andReturn()
                .getRequest()
                .getSession();

        var context = (SecurityContext) session.getAttribute("SPRING_SECURITY_CONTEXT");
        assertThat(context.getAuthentication().getName()).isEqualTo(person.value());
        assertThat(context.getAuthentication().getAuthorities())
                .extracting("authority")
                .contains("ROLE_NOO");
    }

    @Test
    void answersAWrongPasswordAsItAnswersAnUnknownName() throws Exception {
        for (var name : new String[] {"noo.kh", "nobody.at.all"}) {
            web.perform(post("/sign-in").with(csrf()).param("username", name).param("password", "something else"))
                    .andExpect(redirectedUrl("/sign-in?wrong"));
        }
    }

    @Test
    void showsTheSignInPageInTheLanguageChosen() throws Exception {
        web.perform(get("/sign-in").param("lang", "ru"))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("Имя для входа")))
                .andExpect(content().string(Matchers.containsString("<html lang=\"ru\"")))
                .andExpect(header().string("Content-Security-Policy", Matchers.containsString("script-src 'self';")))
                .andExpect(header().string("Set-Cookie", Matchers.containsString("ozn-lang=ru")));
    }

    @Test
    void sendsAVisitorToTheSignInPage() throws Exception {
        web.perform(get("/account").header("Accept", "text/html")).andExpect(redirectedUrl("/sign-in"));
        web.perform(get("/nothing/of/the/kind").header("Accept", "text/html")).andExpect(redirectedUrl("/sign-in"));
    }
}
