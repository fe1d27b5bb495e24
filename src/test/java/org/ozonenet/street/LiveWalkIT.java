package org.ozonenet.street;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.ozonenet.kernel.Lang;
import org.ozonenet.meetings.live.TextEdit;

/** A hall: the rapporteur at a desk whose network drops, a participant with a telephone. */
class LiveWalkIT {

    private static final String HALL = "/meetings/sea-rehearsal/live";

    @RegisterExtension
    static final DemoPortal PORTAL = new DemoPortal();

    @Test
    void whatIsNotedIsSeenWithoutAReloadAndWhatIsTypedWithoutALineComesLater() throws Exception {
        try (var desk = Browser.at(1280, PORTAL.address(), "en");
                var phone = Browser.at(360, PORTAL.address(), "en")) {
            enter(desk, "noo.vn");
            enter(phone, "noo.la");

            phone.script("window.seen = 0; new MutationObserver(() => { if (!window.seen && document.body.innerText"
                    + ".includes('Labels in the language of the country')) window.seen = Date.now(); })"
                    + ".observe(document.body, { childList: true, subtree: true })");
            desk.find("#text").sendKeys("Labels in the language of the country");
            var sent = (Long) desk.script("const at = Date.now(); document.querySelector('#desk button[type=submit]')"
                    + ".click(); return at;");
            phone.waitFor(
                    "the decision on the phone",
                    () -> !phone.script("return window.seen").equals(0L));
            assertThat((Long) phone.script("return window.seen") - sent)
                    .as("milliseconds from the click to the other screen")
                    .isLessThan(2000);

            theDeskLosesItsLine(desk, phone);
            theFloor(desk, phone);
            twoWrite(desk, phone);
            phone.checkPage("the hall on a phone");
            desk.checkPage("the hall on a desk");
            phone.picture("live-phone-360");
            desk.picture("live-desk-1280");
            for (var language : List.of(Lang.RU, Lang.ZH)) {
                phone.open(HALL + "?lang=" + language.code());
                phone.checkPage("the hall in " + language);
                phone.picture("live-phone-360-" + language.code());
            }
        }
    }

    private static void theDeskLosesItsLine(Browser desk, Browser phone) {
        offline(desk, true);
        for (var text : List.of("Kept first", "Kept second")) {
            desk.find("#text").sendKeys(text);
            desk.script("document.querySelector('#desk button[type=submit]').click()");
        }
        desk.find("#text").sendKeys("Half a sen");
        desk.waitFor("both to be kept", () -> desk.all(".notes .kept").size() == 2);
        offline(desk, false);
        // As when the battery was empty meanwhile.
        desk.open(HALL);
        phone.waitForText("Kept first");
        phone.waitForText("Kept second");
        desk.waitFor("nothing to wait any more", () -> desk.all(".notes .kept").isEmpty());
        assertThat(desk.script("return document.getElementById('text').value")).isEqualTo("Half a sen");
        assertThat(phone.all("#notes-DECISION li").stream()
                        .filter(item -> item.getText().contains("Kept"))
                        .toList())
                .hasSize(2);
    }

    private static void theFloor(Browser desk, Browser phone) {
        if (!Boolean.TRUE.equals(phone.script("return document.querySelector('#ask button').disabled"))) {
            phone.script("document.querySelector('#ask button').click()");
        }
        desk.waitForText("National Ozone Officer, Lao");
        desk.waitFor("somebody to wait", () -> desk.shows("#waiting li .small"));
        desk.script("document.querySelector('#waiting li .small').click()");
        phone.waitFor(
                "somebody to speak", () -> !phone.find("#speaker").getText().contains("Nobody"));
    }

    /** Edits in both languages of the machine agree; then two type, one of them without a line for a while. */
    private static void twoWrite(Browser desk, Browser phone) {
        sameInTheBrowser(desk);
        try {
            var text = "textarea[aria-labelledby^=text-sea-rehearsal]";
            desk.script("document.querySelector(arguments[0]).focus()", text);
            offline(desk, true);
            desk.find(text).sendKeys(" While the line was gone.");
            offline(desk, false);
            phone.waitForText("While the line was gone.");
        } finally {
            offline(desk, false);
        }
    }

    private static void sameInTheBrowser(Browser desk) {
        var random = new Random(25);
        for (var i = 0; i < 40; i++) {
            var text = "abc臭\uD83D\uDE00 def".substring(0, 4 + 2 * random.nextInt(3));
            var one = TextEdit.replacing(text, random.nextInt(3), 3, "x" + i);
            var other = TextEdit.replacing(text, 1, 1 + random.nextInt(3), "я");
            var both = TextEdit.both(one, other);
            var script = """
                    const { both, then, written, read } = window.textEdit;
                    const [a, b] = both(read(arguments[0]), read(arguments[1]));
                    return JSON.stringify([written(a), written(b), written(then(read(arguments[0]), b))]);
                    """;
            var expected = List.of(
                    both.first().written(),
                    both.second().written(),
                    one.then(both.second()).written());
            assertThat(desk.script(script, one.written(), other.written()))
                    .isEqualTo(tools.jackson.databind.json.JsonMapper.shared().writeValueAsString(expected));
        }
    }

    private static void enter(Browser browser, String name) {
        browser.open("/sign-in");
        browser.signIn(name, PORTAL.password());
        browser.open(HALL);
        browser.waitFor("the line", () -> browser.find("#line").getText().equals("Live"));
    }

    private static void offline(Browser browser, boolean offline) {
        browser.driver().executeCdpCommand("Network.enable", Map.of());
        browser.driver()
                .executeCdpCommand(
                        "Network.emulateNetworkConditions",
                        Map.of("offline", offline, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }
}
