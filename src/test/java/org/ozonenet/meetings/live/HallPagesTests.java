package org.ozonenet.meetings.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ozonenet.RoomTest;
import org.ozonenet.access.CurrentActor;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.Id;
import org.ozonenet.meetings.Meetings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.servlet.ViewResolver;

@RoomTest
class HallPagesTests {

    private final ApplicationContext context;
    private final MockMvc web;
    private Hall hall;

    HallPagesTests(@Autowired ApplicationContext context) {
        this.context = context;
        this.hall = new Hall(context);
        var pages = new HallPages(
                context.getBean(Meetings.class),
                context.getBean(LiveGate.class),
                context.getBean(LiveReading.class),
                context.getBean(LiveHub.class),
                context.getBean(LivePageWords.class),
                context.getBean(CurrentActor.class));
        this.web = MockMvcBuilders.standaloneSetup(pages, context.getBean(LiveCommands.class))
                .setViewResolvers(context.getBean("thymeleafViewResolver", ViewResolver.class)::resolveViewName)
                .build();
    }

    @BeforeEach
    void aHall() {
        hall = new Hall(context);
    }

    @Test
    void aParticipantGetsASmallPageWithoutTheRapporteursForm() throws Exception {
        for (var language : new Locale[] {Locale.ENGLISH, Locale.forLanguageTag("ru"), Locale.SIMPLIFIED_CHINESE}) {
            var page = as(hall.participant, get(path("")).locale(language));

            assertThat(page.getStatus()).isEqualTo(200);
            assertThat(page.getContentAsString())
                    .doesNotContain("??", "id=\"desk\"", "id=\"turn\"")
                    .contains("id=\"ask\"");
            assertThat(page.getContentAsByteArray()).hasSizeLessThan(20 * 1024);
        }
        assertThat(as(hall.rapporteur, get(path(""))).getContentAsString()).contains("id=\"desk\"", "id=\"turn\"");
    }

    @Test
    void theStateIsEmptyWhenNothingIsNew() throws Exception {
        var first = as(hall.participant, get(path("/state")));
        var tag = String.valueOf(first.getHeader("ETag"));

        assertThat(as(hall.participant, get(path("/state")).header("If-None-Match", tag))
                        .getStatus())
                .isEqualTo(304);

        var line = follow(hall.participant, "");
        as(hall.rapporteur, noted(Id.random(), "News"));
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> said(line).contains("News"));
        var second = as(hall.participant, get(path("/state")).header("If-None-Match", tag));
        assertThat(second.getStatus()).isEqualTo(200);
        assertThat(second.getContentAsString(StandardCharsets.UTF_8)).contains("News");
    }

    @Test
    void whatTheRapporteurNotesArrivesOnTheLineOnce() throws Exception {
        var line = follow(hall.participant, "");
        var id = Id.random();

        assertThat(as(hall.rapporteur, noted(id, "Licences for HFCs")).getContentAsString())
                .contains("\"number\":1");
        assertThat(as(hall.rapporteur, noted(id, "Licences for HFCs")).getContentAsString())
                .as("sent again, because the first answer was lost")
                .contains("\"number\":1");

        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> said(line).contains("Licences for HFCs"));
        assertThat(said(line).split("event: note", -1)).hasSize(2);
    }

    @Test
    void aMemberWhoIsSentOutIsToldNothingMore() throws Exception {
        var line = follow(hall.participant, "");

        hall.sendOut(hall.participant);
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> said(line).contains("event: gone"));
        as(hall.rapporteur, noted(Id.random(), "Behind closed doors"));

        assertThat(said(line)).doesNotContain("closed doors");
    }

    @Test
    void whatCannotBeTakenIsRefusedAndNotLost() throws Exception {
        assertThat(as(hall.rapporteur, noted(Id.random(), " ")).getStatus()).isEqualTo(400);
        assertThat(as(
                                hall.rapporteur,
                                post(path("/floor"))
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .content("{\"step\":\"GIVE\",\"person\":\"%s\"}"
                                                .formatted(hall.participant.value())))
                        .getStatus())
                .as("the floor for somebody who did not ask")
                .isEqualTo(409);
        assertThat(as(hall.participant, get("/meetings/nowhere/live")).getStatus())
                .isEqualTo(404);
    }

    private MockHttpServletResponse follow(PersonId person, String after) throws Exception {
        var line = as(person, get(path("/events")).param("after", after.isEmpty() ? cursor(person) : after));
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> said(line).contains("here"));
        return line;
    }

    private String cursor(PersonId person) throws Exception {
        var state = as(person, get(path("/state"))).getContentAsString();
        return state.replaceFirst("(?s).*\"cursor\":\"([^\"]+)\".*", "$1");
    }

    private MockHttpServletRequestBuilder noted(String sentAs, String text) {
        return post(path("/notes")).contentType(MediaType.APPLICATION_JSON).content("""
                        {"sentAs":"%s","kind":"DECISION","text":"%s","lang":"en","countries":["LA"],"others":"","dueOn":"2027-01-31"}
                        """.formatted(sentAs, text));
    }

    private String path(String rest) {
        return "/meetings/" + hall.meeting.value() + "/live" + rest;
    }

    private MockHttpServletResponse as(PersonId person, MockHttpServletRequestBuilder request) {
        return hall.actAs.person(person, () -> {
            try {
                return web.perform(request).andReturn().getResponse();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static String said(MockHttpServletResponse line) {
        return new String(line.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
