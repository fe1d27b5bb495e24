package org.ozonenet.street;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.ozonenet.kernel.Lang;

/** An officer at a post asks in Russian on a slow link, the other side answers in Chinese, and the evidence is checked. */
class TwinningWalkIT {

    @RegisterExtension
    static final DemoPortal PORTAL = new DemoPortal();

    @Test
    void askedInRussianAnsweredInChineseClosedAndProven() throws Exception {
        try (var officer = Browser.at(360, PORTAL.address(), "ru");
                var counterpart = Browser.at(360, PORTAL.address(), "zh")) {
            officer.open("/sign-in");
            officer.signIn("officer.kg", PORTAL.password());
            slow(officer);
            officer.open("/directory/border/cn-kg-02");
            officer.waitFor("the way to ask", () -> officer.shows(".ozn-tw-ask"));
            officer.find(".ozn-tw-ask").click();
            officer.waitForText("Запрос другой стороне");
            officer.picture("twinning-form-360");
            officer.checkPage("the form of an enquiry");
            var substance = officer.find("[data-keep=field-substance] textarea");
            officer.script("arguments[0].scrollIntoView({block: 'center'})", substance);
            substance.sendKeys("R-404A\t");
            officer.waitForText("Сохранено как черновик");
            // A nervous thumb: twice, the second before the first has an answer.
            officer.script("arguments[0].click(); arguments[0].click()", button(officer, "Отправить"));
            officer.waitForText("Кыргызстан → Китай");
            officer.checkPage("the enquiry of the asking side");
            var address = officer.path();

            counterpart.open("/sign-in");
            counterpart.signIn("customs.cn", PORTAL.password());
            counterpart.open(address);
            counterpart.waitForText("货物现在口岸");
            counterpart.picture("twinning-answer-360");
            counterpart.checkPage("the enquiry of the answering side");
            counterpart.all("vaadin-radio-group").forEach(group -> {
                var yes = group.findElement(By.cssSelector("vaadin-radio-button input"));
                counterpart.script("arguments[0].scrollIntoView({block: 'center'})", yes);
                yes.click();
            });
            click(counterpart, "发送答复");
            counterpart.waitForText("已答复");

            // Without a reload: the page of the officer is still the one that was opened before the answer.
            officer.waitForText("Дан ответ");
            click(officer, "Закрыть");
            officer.waitFor("the dialog", () -> officer.shows("vaadin-dialog"));
            officer.settle();
            officer.all("vaadin-button").stream()
                    .filter(button -> button.getText().equals("Закрыть"))
                    .reduce((first, second) -> second)
                    .orElseThrow()
                    .click();
            officer.waitFor("the enquiry to be closed", () -> officer.text().contains("· Закрыт\n"));

            officer.picture("twinning-closed-360");
            assertThat(verified(officer, -1)).isEqualTo("INTACT");
            assertThat(verified(officer, 200)).isEqualTo("CHANGED");
            counterpart.waitForText("已关闭");
            everyPageStandsInEachLanguage(counterpart, address);
        }
    }

    @Test
    void whatWasTypedWithoutALineIsThereAgain() throws Exception {
        try (var officer = Browser.at(360, PORTAL.address(), "ru")) {
            officer.open("/sign-in");
            officer.signIn("officer.kg", PORTAL.password());
            officer.open("/directory/border/cn-kg-02");
            officer.waitFor("the way to ask", () -> officer.shows(".ozn-tw-ask"));
            officer.find(".ozn-tw-ask").click();
            officer.waitForText("Запрос другой стороне");
            var substance = officer.find("[data-keep=field-substance] textarea");
            officer.script("arguments[0].scrollIntoView({block: 'center'})", substance);
            substance.sendKeys("R-22\t");
            officer.waitForText("Сохранено как черновик");
            officer.waitFor("the draft in the address", () -> officer.path().contains("draft="));
            network(officer, true, 0);
            var note = officer.find("[data-keep=note] textarea");
            officer.script("arguments[0].scrollIntoView({block: 'center'})", note);
            // Without leaving the field: nothing of it is even on its way to the server.
            note.sendKeys("Пломба сорвана");
            officer.waitFor(
                    "the browser to keep it",
                    () -> Boolean.TRUE.equals(
                            officer.script("return JSON.stringify(localStorage).includes('Пломба сорвана')")));
            network(officer, false, 0);
            officer.open(officer.path());
            officer.waitFor(
                    "what was typed",
                    () -> "Пломба сорвана"
                            .equals(officer.script("return document.querySelector('[data-keep=note]')?.value")));
            assertThat(officer.script("return document.querySelector('[data-keep=field-substance]').value"))
                    .isEqualTo("R-22");
            officer.waitFor(
                    "the server to have it",
                    () -> Boolean.FALSE.equals(
                            officer.script("return JSON.stringify(localStorage).includes('Пломба сорвана')")));
        }
    }

    /** On a phone, and once as wide and dark as a desk at night. */
    private static void everyPageStandsInEachLanguage(Browser browser, String address) throws IOException {
        var exchange = address.substring(0, address.indexOf("/enquiries/"));
        var pages = new SoftAssertions();
        for (var language : Lang.values()) {
            browser.open("/");
            browser.speak(language);
            var all = List.of("/twinning/board", exchange, exchange + "/ask", "/twinning", address);
            for (var path : language == Lang.EN ? all : all.subList(0, 2)) {
                browser.open(path);
                browser.find("h1");
                browser.picture("twinning-" + language.code() + "-" + path.replaceAll("^.*/", ""));
                pages.check(() -> browser.checkPage(path + " in " + language.code()));
            }
        }
        browser.driver().executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
        for (var path : List.of(exchange, address)) {
            browser.open(path);
            browser.find("h1");
            browser.picture("twinning-dark-" + path.replaceAll("^.*/", ""));
            pages.check(() -> browser.checkPage(path + " in the dark"));
        }
        pages.assertAll();
        browser.open(exchange);
        browser.waitForText("· 4");
        assertThat(browser.text()).as("sent twice, made once").doesNotContain("· 5");
    }

    /** Fetches the evidence file as the page offers it, flips a byte of it, and asks the public page. */
    private static Object verified(Browser browser, int flip) {
        return browser.driver().executeAsyncScript("""
                        const done = arguments[arguments.length - 1];
                        const link = document.querySelector('a[download$=".txt"]');
                        fetch(link.href).then(r => r.arrayBuffer()).then(b => {
                          const bytes = new Uint8Array(b);
                          if (arguments[0] >= 0) { bytes[arguments[0]] ^= 1; }
                          const form = new FormData();
                          form.append('file', new Blob([bytes]), 'evidence.txt');
                          return fetch('/verify/evidence', {method: 'POST', body: form, credentials: 'omit'});
                        }).then(r => r.text()).then(t => done((t.match(/data-answer="(\\w+)"/) || [])[1] || t))
                          .catch(e => done(String(e)));
                        """, flip);
    }

    private static void click(Browser browser, String text) {
        var button = button(browser, text);
        browser.script("arguments[0].scrollIntoView({block: 'center'})", button);
        button.click();
    }

    private static WebElement button(Browser browser, String text) {
        browser.settle();
        return browser.all("vaadin-button").stream()
                .filter(each -> each.getText().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + text + " on\n" + browser.text()));
    }

    private static void slow(Browser browser) {
        network(browser, false, 400);
    }

    /** @param latency in milliseconds, with 400 kbit/s; 0 for a line without limits */
    private static void network(Browser browser, boolean isOffline, int latency) {
        var speed = latency == 0 ? -1 : 50_000;
        browser.driver().executeCdpCommand("Network.enable", Map.of());
        browser.driver()
                .executeCdpCommand(
                        "Network.emulateNetworkConditions",
                        Map.of(
                                "offline",
                                isOffline,
                                "latency",
                                latency,
                                "downloadThroughput",
                                speed,
                                "uploadThroughput",
                                speed));
    }
}
