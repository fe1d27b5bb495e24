package org.ozonenet.street;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/**
 * A customs focal point of Kazakhstan at night, on a telephone: from home to the counterpart of the post Khorgos in two
 * taps, on paper, as a card; and the same once nothing answers any more.
 */
class DirectoryWalkIT {

    private static final String DESK = "Дежурный пост";

    @TempDir
    private static Path data;

    @Test
    void twoTapsFromHomeToTheCounterpartOfThePostAndTheSameWithoutALink() throws Exception {
        try (var portal = PortalProcess.demo(data)) {
            var password = Files.readString(data.resolve("demo-password.txt")).strip();
            try (var officer = Browser.at(360, portal.address(), "ru")) {
                officer.open("/sign-in?lang=ru");
                officer.signIn("customs.kz", password);
                officer.waitForText("Мои контрагенты");
                officer.checkPage("home");
                findsTheCounterpart(officer);
                officer.open("/directory/map?network=ECA&country=KZ");
                officer.waitForText("не означают официального признания");
                officer.checkPage("the map");

                officer.open("/");
                tap(officer, "Сохранить на этом телефоне");
                officer.waitForText("По состоянию на");
                officer.waitFor(
                        "the page to be kept",
                        () -> "true".equals(officer.script("return document.documentElement.dataset.kept")));
                officer.checkPage("what the telephone keeps");
                var asOf = officer.find("#state").getText();

                portal.kill();
                findsItWithoutALink(officer, "/pocket/mine", asOf);
                findsItWithoutALink(officer, "/", asOf);
                cut(officer);
                findsItWithoutALink(officer, "/", asOf);
            }
        }
    }

    private static void findsTheCounterpart(Browser officer) throws Exception {
        tap(officer, "Khorgos");
        officer.waitForText("Обе стороны этого пункта пропуска и те, с кем можно связаться сейчас");
        officer.checkPage("both sides of Khorgos");
        officer.picture("directory-khorgos");
        assertThat(officer.driver().findElements(By.cssSelector("a[href^='tel:+']")))
                .as("who can be called at once")
                .isNotEmpty();
        var pdf = officer.script("return fetch(document.querySelector('.ozn-dir-pocket a[download$=\"a6.pdf\"]').href)"
                + ".then(answer => answer.text()).then(text => text.slice(0, 5))");
        assertThat(pdf).isEqualTo("%PDF-");

        tap(officer, DESK);
        officer.waitForText("Сохранить контакт (vCard)");
        officer.checkPage("the card of the counterpart");
        officer.picture("directory-card");
        assertThat(officer.text()).contains("Китай");
        var card = officer.script("return fetch(document.querySelector('a[download$=\".vcf\"]').href)"
                + ".then(answer => answer.text())");
        assertThat((String) card).startsWith("BEGIN:VCARD").contains("VERSION:4.0", "TEL");
    }

    private static void findsItWithoutALink(Browser officer, String path, String asOf) throws Exception {
        officer.driver().get("about:blank");
        officer.driver().get(officer.addressOf(path));
        officer.waitForText("Сейчас связи нет");
        assertThat(officer.text())
                .as("the date of what is shown at %s", path)
                .contains(asOf)
                .contains("Khorgos", DESK);
        assertThat(officer.all("a[href^='tel:+']")).isNotEmpty();
        officer.picture("directory-offline");
    }

    /** As in a tunnel: the browser itself has no network any more. */
    private static void cut(Browser officer) {
        officer.driver().executeCdpCommand("Network.enable", Map.of());
        officer.driver()
                .executeCdpCommand(
                        "Network.emulateNetworkConditions",
                        Map.of("offline", true, "latency", 0, "downloadThroughput", 0, "uploadThroughput", 0));
    }

    /** The bar at the foot of the screen would catch a tap on what lies below it. */
    private static void tap(Browser officer, String text) {
        var link = By.partialLinkText(text);
        officer.waitFor(
                "a link with " + text,
                () -> !officer.driver().findElements(link).isEmpty());
        officer.script(
                "arguments[0].scrollIntoView({block: 'center'})",
                officer.driver().findElement(link));
        officer.driver().findElement(link).click();
    }
}
