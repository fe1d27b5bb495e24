package org.ozonenet.training.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ozonenet.RoomTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RoomTest
class LessonPagesTests {

    private final MockMvc web;
    private final CourseShelf shelf;

    LessonPagesTests(@Autowired WebApplicationContext context, @Autowired CourseShelf shelf) {
        this.web = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        this.shelf = shelf;
    }

    @BeforeEach
    void aCourseIsPublished() {
        shelf.publish(new SmallCourse().files());
    }

    @Test
    void anybodyReadsALessonWithoutASession() throws Exception {
        var page = page("/learn/SMALL/AB-U1/01-one");

        assertThat(page)
                .contains("<html lang=\"en\">", "<h1>One</h1>", "Lesson 1 of 1", "class=\"callout danger\"")
                .contains("href=\"/learning/SMALL?read=AB-U1/01-one\"")
                .doesNotContain("<script", "th:");
        assertThat(page.length()).isLessThan(15_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "zh"})
    void speaksTheLanguageOfTheReader(String lang) throws Exception {
        var page = page("/learn/SMALL/AB-U1/01-one?lang=" + lang);

        if (lang.equals("ru")) {
            assertThat(page).contains("<html lang=\"ru\">", "<h1>Один</h1>", "Опасно", "Урок 1 из 1");
        } else {
            assertThat(page).contains("<html lang=\"zh\">", "本课尚未翻译", "<article lang=\"en\">", "Danger");
        }
    }

    @Test
    void listsCoursesAndTheirLessons() throws Exception {
        assertThat(page("/courses")).contains("href=\"/courses/SMALL\"", "A small course");
        assertThat(page("/courses/SMALL"))
                .contains("href=\"/learn/SMALL/AB-U1/01-one\"", "4 questions in 40 minutes; 80 %", "made for tests");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/courses/NONE",
                "/courses/..",
                "/learn/SMALL/AB-U1/02-two",
                "/learn/SMALL/AB-U9/01-one",
                "/learn/SMALL/x/01-one",
                "/learn/SMALL/AB-U1/01-one?v=9.9.9"
            })
    void saysThatThereIsNoSuchThing(String path) throws Exception {
        var answer = web.perform(get(path)).andReturn().getResponse();

        assertThat(answer.getStatus()).isIn(400, 404);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).doesNotContain("Exception");
    }

    /** The fields that CASE 1.1 requires of each part of a package. */
    @Test
    void exportsTheFrameworkInCase11() throws Exception {
        var documents = json("/ims/case/v1p1/CFDocuments").get("CFDocuments");
        var id = documents
                .valueStream()
                .filter(each -> each.get("title").asString().equals("OzoneNet AB"))
                .findFirst()
                .orElseThrow()
                .get("identifier")
                .asString();
        var all = json("/ims/case/v1p1/CFPackages/" + id);

        var required = Map.of(
                "CFItems",
                List.of("identifier", "fullStatement", "uri", "CFDocumentURI", "lastChangeDateTime"),
                "CFAssociations",
                List.of(
                        "identifier",
                        "uri",
                        "associationType",
                        "originNodeURI",
                        "destinationNodeURI",
                        "lastChangeDateTime"));
        assertThat(all.get("CFDocument").propertyNames())
                .contains("identifier", "uri", "creator", "title", "lastChangeDateTime", "CFPackageURI");
        required.forEach((part, fields) ->
                all.get(part).forEach(each -> assertThat(each.propertyNames()).containsAll(fields)));
        var items = identifiers(all.get("CFItems"));
        assertThat(items).hasSize(4);
        assertThat(all.get("CFAssociations")).hasSize(4).allSatisfy(each -> {
            assertThat(each.get("associationType").asString()).isEqualTo("isChildOf");
            assertThat(items)
                    .contains(each.get("originNodeURI").get("identifier").asString());
        });
        web.perform(get("/ims/case/v1p1/CFPackages/none")).andExpect(status().isNotFound());
    }

    private static Set<String> identifiers(JsonNode items) {
        var identifiers = new HashSet<String>();
        items.forEach(item -> identifiers.add(item.get("identifier").asString()));
        return identifiers;
    }

    private JsonNode json(String path) throws Exception {
        return JsonMapper.shared().readTree(page(path));
    }

    private String page(String path) throws Exception {
        var request = web.perform(get(path)).andExpect(status().isOk()).andReturn();
        assertThat(request.getRequest().getSession(false)).isNull();
        return request.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
