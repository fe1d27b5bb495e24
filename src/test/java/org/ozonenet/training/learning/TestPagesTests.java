package org.ozonenet.training.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ozonenet.RoomTest;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.Function;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Scope;
import org.ozonenet.access.TestPersons;
import org.ozonenet.kernel.Id;
import org.ozonenet.training.catalogue.Task;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.servlet.ViewResolver;

/** The plain pages over courses of the test's own: what they hold, and what they must not. */
@RoomTest
class TestPagesTests {

    private final LearningBench bench;
    private final ActAs actAs;
    private final TestPersons persons;
    private final MockMvc web;
    private PersonId learner = new PersonId("none");

    TestPagesTests(@Autowired ApplicationContext context, @Autowired ActAs actAs) {
        this.bench = new LearningBench(context);
        this.actAs = actAs;
        this.persons = TestPersons.in(context);
        Figures figures = (version, shown, locale) -> shown.figure() == null ? "" : "<svg></svg>";
        this.web = MockMvcBuilders.standaloneSetup(
                        new TestPages(bench.tests, context.getBean(CriterionWords.class), figures),
                        new QuizPages(bench.quizzes, figures),
                        new LearningPages(bench.learning, bench.tests))
                .setViewResolvers(context.getBean("thymeleafViewResolver", ViewResolver.class)::resolveViewName)
                .build();
    }

    @BeforeEach
    void aLearner() {
        learner = persons.named("pages-" + Id.random(), Function.TECHNICIAN, Scope.country("LA"));
    }

    @Test
    void everyPageOfATestIsSmallAndHoldsNoKey() {
        for (var round = 0; round < 6; round++) {
            aLearner();
            var id = begun();
            var paper = bench.attempts.findById(id).orElseThrow().paper();
            for (var place = 0; place < paper.size(); place++) {
                var html = page(get("/test/%s/%d".formatted(id.value(), place + 1)));
                var question = bench.of(
                                bench.attempts.findById(id).orElseThrow().course())
                        .question(paper.get(place).question());

                assertThat(html.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(5 * 1024);
                assertThat(html)
                        .as("neither what is right, nor why, nor which question of the bank it is")
                        .doesNotContain("explained", question.id().value(), "E1-C1");
                if (question.task() instanceof Task.ShortText || question.task() instanceof Task.Numeric) {
                    assertThat(html).doesNotContain("two-pole", "12.5");
                }
                if (question.task() instanceof Task.HotSpot) {
                    assertThat(html).contains("<svg></svg>").doesNotContain("\"20", "30.0");
                }
            }
        }
    }

    @Test
    void anAnswerBringsTheNextQuestionInOneRoundTrip() {
        var id = begun();
        var next = page(post("/test/" + id.value() + "/1").param("number", "1").param("v", "1"));

        assertThat(next).contains("Question 2 of");
        actAs.person(learner, () -> assertThat(bench.tests.page(id, 0).given()).containsExactly("1"));
        assertThat(page(post("/test/" + id.value() + "/2").param("number", "1").param("go", "list")))
                .contains("Questions without an answer");
        assertThat(page(post("/test/" + id.value() + "/2").param("number", "1").param("go", "back")))
                .contains("Question 1 of");
    }

    @Test
    void whatComesAfterTheEndIsToldSoAndShowsTheResultWithoutKeys() {
        var id = begun();
        bench.clock.forward(Duration.ofMinutes(41));
        var late = page(post("/test/" + id.value() + "/1").param("number", "1").param("v", "0"));

        assertThat(late)
                .contains("came too late", "Not passed yet", "The time ended", "EV-U2-E1-C1")
                .doesNotContain("explained", "Option a", "What about it");
    }

    @Test
    void speaksTheLanguageOfTheReaderAndSaysWhereAQuestionIsEnglish() {
        var id = begun();
        var html = page(get("/test/" + id.value() + "/1").locale(Locale.forLanguageTag("ru")));

        assertThat(html).contains("Вопрос 1 из", "lang=\"en\"", "Осталось");
    }

    @Test
    void theCourseShowsWhatIsReadAndWhatComesNext() {
        assertThat(page(get("/learning/EVTEST"))).contains("You do not take this course yet");
        actAs.person(learner, () -> {
            bench.learning.enrol(LearningBench.COURSE);
            bench.learning.read(LearningBench.COURSE, new LessonAddress(LearningBench.U2, "01-first"));
        });
        assertThat(page(get("/learning/EVTEST")))
                .contains("Lessons read: 1 of 4", "/learn/EVTEST/EV-U2/02-second", "You can begin; attempts left: 3");
    }

    @Test
    void readingALessonGoesOnWithTheNext() {
        actAs.person(learner, () -> bench.learning.enrol(LearningBench.COURSE));
        assertThat(page(get("/learning/EVTEST").param("read", "EV-U2/01-first")))
                .contains("id=\"read\"");
        assertThat(redirect(post("/learning/EVTEST/read/EV-U2/01-first"))).isEqualTo("/learn/EVTEST/EV-U2/02-second");
        assertThat(page(get("/learning/EVTEST"))).contains("Lessons read: 1 of 4");
    }

    @Test
    void theQuizTellsAfterTheAnswerAndNotBefore() {
        actAs.person(learner, () -> bench.learning.enrol(LearningBench.COURSE));
        var address = "/quiz/EVTEST/EV-U2/3/1";
        assertThat(page(get(address))).doesNotContain("explained");
        assertThat(page(post(address).param("v", "none"))).contains("Not right", "explained");
    }

    private AttemptId begun() {
        return actAs.person(learner, () -> {
            bench.learning.enrol(LearningBench.COURSE);
            return bench.tests.start(LearningBench.COURSE);
        });
    }

    private @Nullable String redirect(MockHttpServletRequestBuilder request) {
        return actAs.person(learner, () -> answer(request).getRedirectedUrl());
    }

    private String page(MockHttpServletRequestBuilder request) {
        return actAs.person(learner, () -> {
            try {
                return answer(request).getContentAsString(StandardCharsets.UTF_8);
            } catch (java.io.UnsupportedEncodingException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) {
        try {
            return web.perform(request.characterEncoding("UTF-8")).andReturn().getResponse();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
