package org.ozonenet.street;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** A customs officer of Kazakhstan at night, on a telephone, in Russian: from home to the counterpart of the post Khorgos, and on paper. */
class DirectoryWalkIT {

    @TempDir
    private static Path data;

    private static PortalProcess portal;
    private static String password;

    @BeforeAll
    static void startThePortal() throws IOException {
        portal = PortalProcess.demo(data);
        password = Files.readString(data.resolve("demo-password.txt")).strip();
    }

    @AfterAll
    static void stopThePortal() throws InterruptedException {
        portal.close();
    }

    @Test
    void twoTapsFromHomeToTheCounterpartOfThePost() throws Exception {
        try (var officer = Browser.at(360, portal.address(), "en")) {
            officer.open("/sign-in");
            officer.signIn("customs.kz", password);
            officer.waitForText("Мои контрагенты");
            tap(officer, "Khorgos");
            officer.waitForText("Обе стороны этого пункта пропуска и те, с кем можно связаться сейчас");
            officer.checkPage("both sides of Khorgos");
            assertThat(officer.driver().findElements(By.cssSelector("a[href^='tel:+']")))
                    .isNotEmpty();
            var pdf = officer.script(
                    "return fetch(document.querySelector('.ozn-dir-pocket a[download$=\"a6.pdf\"]').href)"
                            + ".then(answer => answer.text()).then(text => text.slice(0, 5))");
            assertThat(pdf).isEqualTo("%PDF-");

            tap(officer, "Дежурный пост");
            officer.waitForText("Сохранить контакт (vCard)");
            officer.checkPage("the card of the counterpart");
            var card = officer.script("return fetch(document.querySelector('a[download$=\".vcf\"]').href)"
                    + ".then(answer => answer.text())");
            assertThat((String) card).startsWith("BEGIN:VCARD").contains("VERSION:4.0", "TEL");

            officer.open("/directory/border");
            officer.waitForText("Карманный справочник");
            officer.checkPage("the list of border posts");
        }
    }

    /** The bar at the foot of the screen would catch a tap on what lies below it. */
    private static void tap(Browser officer, String text) {
        var link = By.partialLinkText(text);
        officer.waitFor(
                "a link with " + text,
                () -> !officer.driver().findElements(link).isEmpty());
        officer.driver()
                .executeScript(
                        "arguments[0].scrollIntoView({block: 'center'})",
                        officer.driver().findElement(link));
        officer.driver().findElement(link).click();
    }
}
