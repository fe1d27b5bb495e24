package org.ozonenet.street;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;
import org.ozonenet.kernel.Lang;

/** An officer at a post reports an incident from a telephone on a slow link; the pages of incidents and plans on it. */
class IncidentWalkIT {

    @RegisterExtension
    static final DemoPortal PORTAL = new DemoPortal();

    @Test
    void isReportedOnASlowLinkInUnderThreeMinutes() throws IOException {
        try (var officer = Browser.at(360, PORTAL.address(), "ru")) {
            officer.open("/sign-in?lang=ru");
            officer.signIn("officer.kg", PORTAL.password());
            officer.open("/twinning");
            officer.clickLink("Irkeshtam and Torugart");
            officer.waitForText("Сообщить об инциденте");
            officer.checkPage("the exchange");
            Traffic.slow(officer.driver());
            var begin = System.nanoTime();
            officer.clickLink("Сообщить об инциденте");
            officer.choose("#field-means", "Пассажирский поезд");
            officer.choose("#field-trick", "Ложная этикетка");
            officer.find("#field-declared input").sendKeys("HFC-134a", Keys.TAB);
            officer.find("#field-quantity input").sendKeys("13,6", Keys.TAB);
            officer.settle();
            officer.waitForText("Сохранено как черновик.");
            officer.checkPage("the form of an incident");
            officer.picture("incident-form");
            officer.press("vaadin-button[theme~=primary]");
            officer.waitForText("Что произошло");
            var taken = Duration.ofNanos(System.nanoTime() - begin);
            assertThat(taken).isLessThan(Duration.ofMinutes(3));
            System.out.printf("Reported in %d s on 400 kbit/s and 400 ms%n", taken.toSeconds());
            officer.checkPage("the incident");
            officer.picture("incident");
        }
    }

    @Test
    void everyPageIsAccessibleOnATelephone() throws IOException {
        try (var officer = Browser.at(360, PORTAL.address(), "en")) {
            officer.open("/sign-in?lang=en");
            officer.signIn("noo.kg", PORTAL.password());
            officer.settle();
            officer.speak(Lang.EN);
            officer.open("/twinning");
            officer.clickLink("Irkeshtam and Torugart");
            officer.waitForText("Incidents");
            var exchange = officer.path().replaceFirst("\\?.*", "");
            var pages = new SoftAssertions();
            officer.clickLink("HCFC-22");
            officer.waitForText("Another gas than declared.");
            pages.check(() -> officer.checkPage("the incident of the sample"));
            officer.picture("incident-sample");
            for (var path : new String[] {exchange + "/plan", "/twinning/incidents", "/twinning/alerts"}) {
                officer.open(path);
                officer.find("h1");
                officer.picture("phone-en" + path.replaceAll("\\W+", "-").replaceAll("[0-9a-z]{26}", "x"));
                pages.check(() -> officer.checkPage(path));
            }
            officer.clickLink("Kyrgyzstan");
            officer.waitForText("TLP:GREEN");
            pages.check(() -> officer.checkPage("the alert"));
            officer.picture("alert");
            pages.assertAll();
        }
    }
}
