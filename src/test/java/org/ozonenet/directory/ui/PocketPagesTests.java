package org.ozonenet.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ozonenet.RoomTest;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.Function;
import org.ozonenet.access.Scope;
import org.ozonenet.access.TestPersons;
import org.ozonenet.directory.DirectoryEntries;
import org.ozonenet.directory.DirectoryFixtures;
import org.ozonenet.directory.PhoneNumber;
import org.ozonenet.kernel.Iso2;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@RoomTest
class PocketPagesTests {

    private static final String PRIVATE = new PhoneNumber(DirectoryFixtures.PRIVATE.value()).international();

    private final WebApplicationContext context;
    private final MockMvc web;

    @Autowired
    DirectoryEntries entries;

    @Autowired
    ActAs actAs;

    @Autowired
    MongoOperations store;

    PocketPagesTests(@Autowired WebApplicationContext context) {
        this.context = context;
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity())
                .build();
    }

    @BeforeEach
    void oneDesk() {
        store.getCollection("directory-entries").deleteMany(new Document());
        var officer = TestPersons.in(context).with(Function.NOO, new Scope.Country(new Iso2("LA")));
        actAs.person(
                officer,
                () -> entries.add(DirectoryFixtures.desk(
                        "LA",
                        "Dansavanh desk",
                        "la-vn-01",
                        List.of(DirectoryFixtures.PRIVATE, DirectoryFixtures.OPEN))));
    }

    @Test
    void theCounterpartOnTheOtherSideFindsTheDeskAndItsNumberWithTheDate() throws Exception {
        assertThat(pageOf("VN", "en")).contains("Dansavanh desk", PRIVATE, "As of ", "data-until=", "/plain/pocket.js");
        assertThat(pageOf("VN", "ru")).contains("По состоянию на");
    }

    @Test
    void aCountryThatFacesNoOtherGetsNothingOfIt() throws Exception {
        assertThat(pageOf("PH", "en")).doesNotContain("Dansavanh desk", PRIVATE, DirectoryFixtures.OPEN.value());
    }

    @Test
    void nobodyWithoutSigningInGetsThePageOrItsWorker() throws Exception {
        web.perform(get("/pocket/mine")).andExpect(status().is3xxRedirection());
        web.perform(get("/pocket/worker.js")).andExpect(status().is3xxRedirection());
    }

    private String pageOf(String country, String language) throws Exception {
        var person = TestPersons.in(context).with(Function.CUSTOMS_OFFICER, new Scope.Country(new Iso2(country)));
        return web.perform(get("/pocket/mine")
                        .param("lang", language)
                        .with(authentication(TestPersons.signedIn(person, Function.CUSTOMS_OFFICER))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }
}
