package org.ozonenet.street;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticatorOptions;

/** A newcomer starts the demo, signs in as a national ozone officer and finds the real meetings, posts and decisions. */
class NewcomerWalkIT {

    @RegisterExtension
    static final DemoPortal PORTAL = new DemoPortal();

    @ParameterizedTest(name = "{0} px")
    @ValueSource(ints = {360, 1280})
    void readsTheFiguresOfTheRealMeetingFindsAPostInCyrillicAndChangesTheLanguage(int width) throws IOException {
        try (var browser = Browser.at(width, PORTAL.address(), "en")) {
            browser.open("/sign-in");
            browser.checkPage("the sign-in page");
            browser.signIn("noo.la", PORTAL.password());
            browser.waitForText("Lao People");
            browser.checkPage("home");
            browser.picture("home-" + width);

            browser.open("/meetings");
            browser.waitForText("Network Meeting of Southeast Asia National Ozone Officers");
            browser.checkPage("the list of meetings");
            browser.clickLink("Network Meeting of Southeast Asia National Ozone Officers");
            browser.waitForText("58");
            var meeting = browser.find(".ozn-page").getText();
            assertThat(meeting).contains("58", "30", "28", "18");
            browser.checkPage("the meeting of December 2025");
            browser.picture("meeting-" + width);

            findPostInCyrillic(browser, width);
            browser.waitForText("Khorgos");
            browser.checkPage("what the search for a border post led to");

            browser.open("/");
            browser.choose(".ozn-language", "Русский");
            browser.waitForText("Добро пожаловать");
            assertThat(browser.script("return document.documentElement.lang")).isEqualTo("ru");
            browser.checkPage("home in Russian");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"TM, 29", "KZ, 1"})
    void readsWhatTheDecisionSaysForACountry(String country, int paragraph) throws IOException {
        try (var browser = Browser.at(1280, PORTAL.address(), "en")) {
            browser.open("/sign-in");
            browser.signIn("noo.la", PORTAL.password());
            browser.open("/reference/decisions/xxviii-2?country=" + country);
            browser.waitForText("XXVIII/2");
            browser.settle();
            assertThat(browser.text())
                    .as("why paragraph %d applies to %s", paragraph, country)
                    .contains(country.equals("TM") ? "ambient" : "2J");
            assertThat(browser.text()).contains(country.equals("TM") ? "Turkmenistan" : "Kazakhstan");
            browser.checkPage("the decision as it applies to " + country);
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"en", "ru", "zh"})
    void everyPageOfTheMenuIsAccessibleOnAPhone(String language) throws IOException {
        try (var browser = Browser.at(360, PORTAL.address(), language)) {
            browser.open("/sign-in?lang=" + language);
            browser.signIn("coordinator.eca", PORTAL.password());
            browser.settle();
            var pages = new SoftAssertions();
            for (var path : PAGES) {
                browser.open(path);
                browser.find("h1");
                browser.picture("phone-" + language + path.replaceAll("\\W+", "-"));
                pages.check(() -> browser.checkPage(path + " in " + language));
            }
            pages.assertAll();
        }
    }

    private static final String[] PAGES = {
        "/",
        "/meetings",
        "/meetings/calendar",
        "/twinning/incidents",
        "/twinning/alerts",
        "/recommendations",
        "/directory",
        "/directory/border",
        "/countries",
        "/countries/TM",
        "/reference",
        "/reference/substances",
        "/reference/calculator",
        "/reference/codes",
        "/reference/schedules?country=KZ",
        "/reference/decisions/xxviii-2",
        "/reference/border-posts",
        "/notices",
        "/account",
        "/admin/members",
        "/admin/invitations",
        "/search?q=Khorgos"
    };

    @Test
    void whoIsNotSignedInIsSentToTheSignInPageAndBack() throws IOException {
        try (var browser = Browser.at(360, PORTAL.address(), "en")) {
            browser.open("/meetings");
            assertThat(browser.path()).startsWith("/sign-in");
            browser.signIn("noo.la", PORTAL.password());
            browser.waitForText("Network Meeting of Southeast Asia National Ozone Officers");
            assertThat(browser.path()).startsWith("/meetings");
        }
    }

    @Test
    void seesTheStepsOfTheSchedulesDrawn() throws IOException {
        try (var browser = Browser.at(1280, PORTAL.address(), "en")) {
            browser.open("/sign-in");
            browser.signIn("noo.la", PORTAL.password());
            browser.open("/reference/schedules?country=KZ");
            browser.find("ozn-step-chart");
            browser.waitFor(
                    "the lines of the chart",
                    () -> ((Long) browser.script("return document.querySelector('ozn-step-chart')"
                                    + ".shadowRoot.querySelectorAll('svg path').length"))
                            > 2);
            browser.picture("schedules-1280");
        }
    }

    @Test
    void addsAPasskeyAndSignsInWithIt() throws IOException {
        try (var browser = Browser.at(360, PORTAL.address(), "en")) {
            browser.driver()
                    .addVirtualAuthenticator(new VirtualAuthenticatorOptions()
                            .setProtocol(VirtualAuthenticatorOptions.Protocol.CTAP2)
                            .setHasResidentKey(true)
                            .setHasUserVerification(true)
                            .setIsUserVerified(true));
            browser.open("/sign-in");
            browser.signIn("customs.la", PORTAL.password());
            browser.open("/passkey");
            browser.checkPage("the page for a new passkey");
            browser.find("#label").sendKeys("Phone of the post");
            browser.find("#register button").click();
            browser.waitForText("Phone of the post");
            assertThat(browser.path()).startsWith("/account");

            browser.driver().manage().deleteAllCookies();
            browser.open("/sign-in");
            browser.find("#passkey button").click();
            browser.waitFor("the sign-in to be over", () -> !browser.path().startsWith("/sign-in"));
            browser.open("/account");
            browser.waitForText("Customs Focal Point, Lao");
        }
    }

    private static void findPostInCyrillic(Browser browser, int width) {
        if (width < 500) {
            browser.open("/search");
            browser.find("vaadin-text-field input").sendKeys("Хоргос");
            browser.waitForText("Khorgos");
            browser.clickLink("Khorgos");
        } else {
            browser.find(".ozn-search-box input").sendKeys("Хоргос");
            browser.waitFor(
                    "the post among what is proposed",
                    () -> browser.all("vaadin-combo-box-item").stream()
                            .anyMatch(row -> row.getText().contains("Khorgos")));
            browser.all("vaadin-combo-box-item").stream()
                    .filter(row -> row.getText().contains("Khorgos"))
                    .findFirst()
                    .orElseThrow()
                    .click();
        }
    }
}
