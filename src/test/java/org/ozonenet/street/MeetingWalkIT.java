package org.ozonenet.street;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.ozonenet.meetings.registration.ParticipantTables;

/** A meeting like that of December 2025, from the form in which it is planned to the report with its figures. */
class MeetingWalkIT {

    @RegisterExtension
    static final DemoPortal PORTAL = new DemoPortal();

    private static final String SENTENCE = "58 participants (30 women and 28 men), of whom 18 joined online.";

    @TempDir
    private static Path files;

    @Test
    void plannedPublishedAgreedFollowedUpAndReported() throws Exception {
        try (var coordinator = Browser.at(1280, PORTAL.address(), "en");
                var officer = Browser.at(360, PORTAL.address(), "en")) {
            coordinator.open("/sign-in");
            coordinator.signIn("coordinator.sea", PORTAL.password());
            var address = plan(coordinator);
            writeAgenda(coordinator, address);
            bringParticipantsIn(coordinator, address);
            agree(coordinator, address);
            followUp(officer, address);
            report(coordinator, address);
        }
    }

    private static String plan(Browser coordinator) {
        coordinator.open("/meetings/new");
        coordinator.find("vaadin-date-picker");
        fill(coordinator, "Title in English", "Network meeting and twinning workshop");
        fill(coordinator, "First day", "2025-12-16");
        fill(coordinator, "Last day", "2025-12-19");
        click(coordinator, "Save");
        coordinator.waitFor("the page of the meeting", () -> !coordinator.path().endsWith("/new"));
        var address = coordinator.path();
        click(coordinator, "Publish");
        coordinator.waitFor(
                "the meeting to be published",
                () -> buttons(coordinator, "Publish").isEmpty());
        return address;
    }

    private static void writeAgenda(Browser coordinator, String address) throws Exception {
        coordinator.open(address + "/agenda");
        coordinator.press("#add-session");
        coordinator.waitFor("the dialog", () -> coordinator.shows("vaadin-dialog vaadin-time-picker"));
        fill(coordinator, "Title in English", "Twinning of ozone officers and customs");
        fill(coordinator, "Start", "09:00");
        fill(coordinator, "End", "10:30");
        inDialog(coordinator, "Take over");
        item(coordinator, "Licences and informal consent", "40");
        item(coordinator, "Labels on cylinders", "50");
        coordinator.waitForText("09:40 Labels on cylinders");
        press(coordinator, "Up: Labels on cylinders");
        coordinator.waitForText("09:50 Licences and informal consent");
        coordinator.checkPage("the agenda while it is written");
        coordinator.picture("meeting-agenda");
        coordinator.press("#save-agenda");
        coordinator.waitForText("The agenda is saved.");
        coordinator.open(address);
        coordinator.waitForText("Twinning of ozone officers and customs");
    }

    private static void item(Browser coordinator, String title, String minutes) {
        click(coordinator, "Add an item");
        coordinator.waitFor("the dialog", () -> coordinator.shows("vaadin-dialog vaadin-integer-field"));
        fill(coordinator, "Title in English", title);
        fill(coordinator, "Minutes it takes", minutes);
        inDialog(coordinator, "Take over");
        coordinator.waitForText(title);
    }

    /** The figures of the page are counted from the rows of a table that the organisers have. */
    private static void bringParticipantsIn(Browser coordinator, String address) throws Exception {
        coordinator.open(address + "/registration");
        coordinator.press("#open-desk");
        coordinator.waitForText("Bring participants in from a table");
        coordinator.script("""
                [...document.querySelectorAll('vaadin-details')]
                  .find(e => e.innerText.includes('Bring participants in')).opened = true;
                """);
        var table = Files.writeString(files.resolve("participants.csv"), ParticipantTables.december());
        var input = (WebElement) coordinator.script(
                "return document.querySelector('vaadin-upload').shadowRoot.querySelector('input[type=file]')");
        input.sendKeys(table.toString());
        coordinator.waitForText("58 rows can be written, 0 things are not understood.");
        coordinator.press("#write-participants");
        coordinator.waitForText("Participant 58");
        coordinator.checkPage("the registration of a meeting");
        coordinator.picture("meeting-registration");
        coordinator.open(address);
        coordinator.waitForText(SENTENCE);
    }

    private static void agree(Browser coordinator, String address) throws Exception {
        click(coordinator, "Propose a recommendation");
        write(coordinator, "Label all cylinders");
        var countries = coordinator.find("vaadin-dialog vaadin-multi-select-combo-box input");
        countries.click();
        countries.sendKeys("Lao");
        coordinator.waitFor(
                "Laos among the countries", () -> choice(coordinator, "Lao").isPresent());
        choice(coordinator, "Lao").orElseThrow().click();
        countries.sendKeys(Keys.TAB);
        inDialog(coordinator, "Enter it");
        coordinator.waitForText("proposed");
        click(coordinator, "Take up");
        coordinator.waitForText("before the meeting");
        click(coordinator, "Amend");
        write(coordinator, "Label refillable cylinders");
        inDialog(coordinator, "Enter it");
        coordinator.waitForText("What changed (2 wordings)");
        click(coordinator, "Agreed");
        coordinator.waitFor("the recommendation", () -> {
            coordinator.open(address);
            return coordinator.shows("#recommendations .ozn-progress li");
        });
        coordinator.checkPage("the page of a meeting with a proposal");
        coordinator.picture("meeting-agreed");
    }

    private static void followUp(Browser officer, String address) throws Exception {
        officer.open("/sign-in");
        officer.signIn("noo.la", PORTAL.password());
        officer.open(address);
        officer.waitFor("the way to report", () -> !buttons(officer, "Report").isEmpty());
        click(officer, "Report");
        officer.waitFor("the dialog", () -> officer.shows("vaadin-dialog vaadin-radio-button"));
        officer.settle();
        officer.all("vaadin-dialog vaadin-radio-button").stream()
                .filter(each -> each.getText().contains("under way"))
                .findFirst()
                .orElseThrow()
                .click();
        officer.find("vaadin-dialog vaadin-text-area textarea").sendKeys("A draft order lies with the ministry");
        officer.all("vaadin-dialog vaadin-button").getLast().click();
        officer.waitForText("A draft order lies with the ministry");
        officer.checkPage("the page of a meeting on a telephone");
        officer.picture("meeting-reported-360");
    }

    private static void report(Browser coordinator, String address) throws Exception {
        coordinator.open(address + "/minutes");
        var minutes = coordinator.find("#minutes-opening textarea");
        minutes.sendKeys("The officers of the network met in Laos.");
        minutes.sendKeys(Keys.TAB);
        coordinator.find("#minutes-opening vaadin-button").click();
        coordinator.waitForText("Saved.");
        coordinator.checkPage("the minutes");
        coordinator.picture("meeting-minutes");
        try (var report = new XWPFDocument(new ByteArrayInputStream(fetched(coordinator)))) {
            var cells = report.getTables().stream()
                    .flatMap(table -> table.getRows().stream())
                    .flatMap(row -> row.getTableCells().stream())
                    .map(cell -> cell.getText())
                    .toList();
            assertThat(report.getParagraphs().stream().map(XWPFParagraph::getText))
                    .contains(SENTENCE, "The officers of the network met in Laos.");
            assertThat(cells)
                    .contains("58", "30", "28", "18")
                    .contains("Label refillable cylinders", "A draft order lies with the ministry");
        }
    }

    private static Optional<WebElement> choice(Browser browser, String name) {
        return browser.all("vaadin-multi-select-combo-box-item").stream()
                .filter(item -> item.isDisplayed() && item.getText().contains(name))
                .findFirst();
    }

    private static void press(Browser browser, String label) {
        browser.press("vaadin-button[aria-label='" + label + "']");
        browser.settle();
    }

    /** Sets a field as its component does when somebody has typed and left it. */
    private static void fill(Browser browser, String label, String value) {
        var found = browser.script("""
                const field = [...document.querySelectorAll('vaadin-text-field, vaadin-integer-field, vaadin-date-picker, vaadin-time-picker')]
                  .find(e => e.label === arguments[0]);
                if (!field) return false;
                field.value = arguments[1];
                field.dispatchEvent(new CustomEvent('change', {bubbles: true}));
                return true;
                """, label, value);
        assertThat(found).as("the field " + label).isEqualTo(true);
        browser.settle();
    }

    /** Writes the English text of the open dialog anew. */
    private static void write(Browser browser, String text) {
        browser.waitFor("the dialog", () -> browser.shows("vaadin-dialog vaadin-text-area textarea"));
        browser.settle();
        var area = browser.find("vaadin-dialog vaadin-text-area textarea");
        area.sendKeys(Keys.chord(Keys.CONTROL, "a"), text);
        area.sendKeys(Keys.TAB);
    }

    /** Presses this button of the dialog, and waits for the dialog to close. */
    private static void inDialog(Browser browser, String text) {
        browser.settle();
        browser.all("vaadin-dialog vaadin-button").stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow()
                .click();
        browser.waitFor("the dialog to close", () -> !browser.shows("vaadin-dialog[opened]"));
        browser.settle();
    }

    private static byte[] fetched(Browser browser) {
        var base64 = browser.driver().executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                const link = document.querySelector('a[download$=".docx"]');
                fetch(link.href).then(r => r.arrayBuffer())
                  .then(b => done(btoa(Array.from(new Uint8Array(b), c => String.fromCharCode(c)).join(''))))
                  .catch(e => done(String(e)));
                """);
        return Base64.getDecoder().decode(String.valueOf(base64));
    }

    private static void click(Browser browser, String text) {
        browser.settle();
        var button = buttons(browser, text).getFirst();
        browser.script("arguments[0].scrollIntoView({block: 'center'})", button);
        button.click();
        browser.settle();
    }

    private static List<WebElement> buttons(Browser browser, String text) {
        return browser.driver().findElements(By.cssSelector("vaadin-button")).stream()
                .filter(each -> each.getText().equals(text))
                .toList();
    }
}
