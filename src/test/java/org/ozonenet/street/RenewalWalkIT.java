package org.ozonenet.street;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Years later: a certificate is renewed before its end, and both expire in their turn. */
class RenewalWalkIT {

    /** Within the months before the end of the sample's certificate of May 2026, which counts for two years. */
    private static final LocalDate RENEWAL = LocalDate.of(2028, 3, 15);

    private static final LocalDate AFTER_THE_END = LocalDate.of(2031, 1, 10);

    @TempDir
    private static Path data;

    @Test
    void isRenewedBeforeItsEndAndExpiresWhenTheClockMoves() throws Exception {
        String old;
        String renewed;
        try (var portal = at(RENEWAL)) {
            var password = Files.readString(data.resolve("demo-password.txt")).strip();
            old = valid(portal.log());
            try (var anybody = Browser.at(360, portal.address(), "en")) {
                says(anybody, old, "Valid");
            }
            try (var trainer = Browser.at(360, portal.address(), "en")) {
                claim(trainer, password);
            }
            try (var assessor = Browser.at(360, portal.address(), "en")) {
                accept(assessor, password);
            }
            try (var trainer = Browser.at(360, portal.address(), "en")) {
                trainer.open("/sign-in");
                trainer.signIn("trainer.la", password);
                trainer.open("/training/record");
                trainer.waitForText("LA-NOU-2028-");
                trainer.checkPage("a record with a renewed certificate");
                renewed = otherCode(trainer.text(), old);
            }
            try (var anybody = Browser.at(360, portal.address(), "en")) {
                // The old one counts until its own end.
                says(anybody, old, "Valid");
                says(anybody, renewed, "Valid");
            }
        }
        try (var portal = at(AFTER_THE_END);
                var anybody = Browser.at(360, portal.address(), "en")) {
            says(anybody, old, "Expired");
            says(anybody, renewed, "Expired");
            anybody.checkPage("the check of an expired certificate");
        }
    }

    private static PortalProcess at(LocalDate day) throws IOException {
        var ahead = ChronoUnit.DAYS.between(LocalDate.now(ZoneOffset.UTC), day);
        return PortalProcess.demo(data, List.of("--ozonenet.demo.days-ahead=" + ahead));
    }

    private static void claim(Browser trainer, String password) {
        trainer.open("/sign-in");
        trainer.signIn("trainer.la", password);
        trainer.open("/training/record");
        trainer.waitForText("Claim what you learnt elsewhere");
        trainer.settle();
        trainer.script(
                "arguments[0].click()", trainer.all("vaadin-details-summary").getLast());
        trainer.settle();
        trainer.choose("#claim-unit", "EV-U1");
        // On a phone days are chosen from a calendar; scrolling to one of another year is not what is walked here.
        trainer.script("""
                const field = document.querySelector('#claim-learnt');
                field.value = '2028-03-01';
                field.dispatchEvent(new CustomEvent('change', {bubbles: true}));
                """);
        trainer.find("#claim-says textarea").sendKeys("Refresher of the vehicle makers with a test", Keys.TAB);
        click(trainer, "Send");
        trainer.waitForText("waits for an assessor");
    }

    private static void accept(Browser assessor, String password) {
        assessor.open("/sign-in");
        assessor.signIn("assessor.la", password);
        assessor.open("/training/assess");
        assessor.waitForText("Refresher of the vehicle makers");
        click(assessor, "Accept");
        assessor.waitForText("No claim waits.");
    }

    /** What follows from a renewal follows a moment later. */
    private static void says(Browser anybody, String code, String status) {
        anybody.waitFor("%s to be %s".formatted(code, status), () -> {
            anybody.open("/verify/" + code);
            return status.equals(anybody.script("return document.querySelector('[role=status] strong').textContent"));
        });
    }

    private static void click(Browser browser, String text) {
        browser.settle();
        WebElement button = browser.all("vaadin-button").stream()
                .filter(each -> each.getText().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + text + " on\n" + browser.text()));
        browser.script("arguments[0].click()", button);
    }

    private static String valid(String log) {
        var matcher =
                Pattern.compile("Certificate to check, valid: /verify/(\\S+)").matcher(log);
        assertThat(matcher.find())
                .as("the sample says which certificate is valid")
                .isTrue();
        return matcher.group(1);
    }

    private static String otherCode(String text, String known) {
        return Pattern.compile("([0-9A-Z]{5}-){4}[0-9A-Z]{5}")
                .matcher(text)
                .results()
                .map(found -> found.group())
                .filter(code -> !code.equals(known))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No other certificate on\n" + text));
    }
}
