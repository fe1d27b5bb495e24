package org.ozonenet.street;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/**
 * From the first lesson to the border, on telephones: somebody enrols, reads, tries a quiz and takes the final test,
 * which a lost link and another telephone interrupt; an assessor watches the practical work, part of it without a link;
 * the certificate comes by itself, somebody without an account checks it, and the issuing body takes it back.
 */
class TrainingWalkIT {

    private static final String COURSE = "/learning/EVMAC";

    @TempDir
    private static Path data;

    private static PortalProcess portal;
    private static String password;

    @BeforeAll
    static void startThePortal() throws IOException {
        portal = PortalProcess.demo(data.resolve("store"), List.of(WalkCourse.write(data.resolve("courses"), 4)));
        password = Files.readString(data.resolve("store").resolve("demo-password.txt"))
                .strip();
    }

    @AfterAll
    static void stopThePortal() throws InterruptedException {
        portal.close();
    }

    @Test
    void enrolledTaughtTestedAssessedCertifiedCheckedByAnybodyAndRevoked() throws Exception {
        var answers = KnownAnswers.of(data.resolve("courses").resolve("evmac"));
        try (var learner = Browser.at(360, portal.address(), "en")) {
            learner.open("/sign-in");
            learner.signIn("technician.la", password);
            learn(learner, answers);
            begin(learner, answers);
        }
        // Another telephone: the test goes on where it was.
        try (var learner = Browser.at(360, portal.address(), "en")) {
            learner.open("/sign-in");
            learner.signIn("technician.la", password);
            learner.open(COURSE);
            learner.waitForText("A test is running");
            finish(learner, answers);
            learner.open("/training/record");
            learner.waitForText("EV-U2");
        }
        watchedCertifiedCheckedAndRevoked();
    }

    private static void learn(Browser learner, KnownAnswers answers) {
        learner.open(COURSE);
        learner.waitForText("You do not take this course yet");
        learner.checkPage("a course before it begins");
        learner.find("#enrol").click();
        learner.waitForText("Lessons read: 0 of");
        learner.checkPage("a course as its learner has it");
        learner.find("#resume").click();
        learner.waitFor("the first lesson", () -> learner.path().startsWith("/learn/EVMAC/EV-U2/01-"));
        learner.checkPage("a lesson");
        learner.all("main a.button").getFirst().click();
        learner.find("#read button").click();
        learner.waitFor("the second lesson", () -> learner.path().startsWith("/learn/EVMAC/EV-U2/02-"));
        learner.open(COURSE);
        learner.waitForText("Lessons read: 1 of");

        learner.open("/quiz/EVMAC/EV-U2/1/1");
        learner.checkPage("a quiz");
        answers.answer(learner);
        var check = learner.find("main form button");
        learner.script("arguments[0].scrollIntoView({block: 'center'})", check);
        check.click();
        learner.waitFor("what is said to the answer", () -> learner.shows(".verdict.good"));
        learner.checkPage("a quiz with its explanation");
    }

    private static void begin(Browser learner, KnownAnswers answers) {
        learner.open(COURSE);
        learner.find("#test").click();
        for (var question = 1; question <= 4; question++) {
            at(learner, question);
            answers.answer(learner);
            learner.checkPage("question " + question);
            next(learner);
        }
        at(learner, 5);
        link(learner, false);
        answers.answer(learner);
        next(learner);
        learner.waitForText("Kept on this device, not sent yet: 1");
        assertThat(learner.text()).contains("Question 5 of");
        link(learner, true);
        at(learner, 6);
        assertThat(learner.text()).contains("Everything is sent");
    }

    private static void finish(Browser learner, KnownAnswers answers) {
        learner.find("#test").click();
        at(learner, 1);
        button(learner, "list").click();
        learner.waitForText("Questions without an answer");
        learner.checkPage("all questions");
        var questions = learner.all(".numbers a").size();
        assertThat(learner.all(".numbers a.open")).as("five are answered").hasSize(questions - 5);
        learner.all(".numbers a.open").getFirst().click();
        for (var question = 6; question <= questions; question++) {
            at(learner, question);
            answers.answer(learner);
            next(learner);
        }
        learner.waitForText("Every question has an answer");
        learner.find("#submit button").click();
        learner.waitForText("Result of the test");
        assertThat(learner.text()).contains("Passed", "EV-U2", "EV-U4").doesNotContain("To learn again");
        learner.checkPage("the result");
    }

    private static void at(Browser learner, int question) {
        learner.waitForText("Question " + question + " of");
    }

    private static void next(Browser learner) {
        button(learner, "next").click();
    }

    private static WebElement button(Browser learner, String go) {
        var button = learner.find("button[name=go][value=" + go + "]");
        learner.script("arguments[0].scrollIntoView({block: 'center'})", button);
        return button;
    }

    private static void watchedCertifiedCheckedAndRevoked() throws IOException {
        try (var assessor = Browser.at(360, portal.address(), "en")) {
            assess(assessor);
        }
        String code;
        try (var technician = Browser.at(360, portal.address(), "en")) {
            technician.open("/sign-in");
            technician.signIn("technician.la", password);
            technician.open("/training/record");
            technician.waitForText("LA-NOU-");
            technician.checkPage("the record of the technician");
            code = code(technician.text());
        }
        try (var officer = Browser.at(360, portal.address(), "en");
                var anybody = Browser.at(360, portal.address(), "ru")) {
            anybody.open("/verify/" + code);
            anybody.waitForText("Действителен");
            anybody.checkPage("the check of a certificate");
            anybody.open("/verify");
            anybody.checkPage("the form of the check");

            officer.open("/sign-in");
            officer.signIn("noo.la", password);
            officer.open("/training/register");
            officer.waitForText(code);
            officer.checkPage("the register");
            revoke(officer, code);

            anybody.open("/verify/" + code + "?lang=zh");
            anybody.waitForText("已撤销");
            assertThat(anybody.driver().manage().getCookieNamed("JSESSIONID")).isNull();
        }
    }

    private static void assess(Browser assessor) {
        assessor.open("/sign-in");
        assessor.signIn("assessor.la", password);
        assessor.open("/training/assess");
        assessor.waitForText("Begin an assessment");
        assessor.checkPage("the page of the assessor");
        assessor.choose("#candidate", "Technician");
        assessor.choose("#unit", "EV-U2");
        assessor.all("vaadin-button").stream()
                .filter(button -> button.getText().equals("Begin"))
                .findFirst()
                .orElseThrow()
                .click();
        assessor.waitFor("the checklist", () -> assessor.path().startsWith("/assess/"));
        assessor.waitForText("Lines without a mark: 12");
        assessor.checkPage("the checklist");

        new Select(assessor.find("#identity")).selectByValue("PASSPORT");
        assessor.find("#rig").sendKeys("Rig, 60 V");
        assessor.find("#instrument").sendKeys("Two-pole tester");
        assessor.find("#instrumentNumber").sendKeys("T-17");
        assessor.find("#bench button").click();
        assessor.waitForText("Lines without a mark: 12");
        assessor.waitFor(
                "the worker",
                () -> Boolean.TRUE.equals(assessor.script("return !!navigator.serviceWorker.controller")));

        mark(assessor, 0, 4);
        assessor.waitForText("All marks are sent. Lines without a mark: 8");
        link(assessor, false);
        mark(assessor, 4, 8);
        assessor.waitForText("not sent yet: 4");
        assessor.driver().navigate().refresh();
        assessor.waitForText("not sent yet: 4");
        mark(assessor, 8, 12);
        assessor.waitForText("not sent yet: 8");
        assertThat(assessor.find("#sign button").isEnabled()).isFalse();
        link(assessor, true);
        assessor.waitForText("All marks are sent.");
        assessor.driver().navigate().refresh();
        assessor.waitForText("Open: passed so far, not signed");
        assessor.find("#sign button").click();
        assessor.waitForText("Sealed by the portal");
        assessor.checkPage("the signed checklist");
    }

    private static void mark(Browser assessor, int from, int to) {
        var sets = assessor.all("fieldset.check");
        for (var i = from; i < to; i++) {
            var radio = sets.get(i).findElement(By.cssSelector("input[value=SEEN]"));
            assessor.script("arguments[0].scrollIntoView({block: 'center'})", radio);
            radio.click();
        }
    }

    /** Cuts or mends the link of the page and of its worker, as a telephone in a cellar loses it. */
    private static void link(Browser browser, boolean there) {
        browser.driver().executeCdpCommand("Network.enable", Map.of());
        browser.driver()
                .executeCdpCommand(
                        "Network.emulateNetworkConditions",
                        Map.of("offline", !there, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    private static void revoke(Browser officer, String code) {
        var card = officer.driver()
                .findElement(By.xpath("//li[contains(@class,'ozn-card')][.//a[text()='" + code + "']]"));
        var button = card.findElements(By.tagName("vaadin-button")).stream()
                .filter(each -> each.getText().equals("Revoke"))
                .findFirst()
                .orElseThrow();
        officer.script("arguments[0].scrollIntoView({block: 'center'})", button);
        button.click();
        officer.waitFor("the dialog", () -> officer.shows("vaadin-confirm-dialog"));
        officer.settle();
        List.copyOf(officer.driver()
                        .findElements(By.cssSelector("vaadin-confirm-dialog vaadin-button[slot='confirm-button']")))
                .getFirst()
                .click();
        officer.waitForText("Revoked");
    }

    private static String code(String text) {
        var matcher = Pattern.compile("([0-9A-Z]{5}-){4}[0-9A-Z]{5}").matcher(text);
        assertThat(matcher.find()).isTrue();
        return matcher.group();
    }
}
