package org.ozonenet.street;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signs in and out through the pages of a real Keycloak, in a real browser. */
class KeycloakSignInIT {

    private static final String PASSWORD = "seven slow barges";

    @TempDir
    private static Path data;

    private static KeycloakProcess keycloak;
    private static PortalProcess portal;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        keycloak = KeycloakProcess.start(System.getProperty("keycloak.version"));
        portal = PortalProcess.start(
                data, List.of("--ozonenet.identity=keycloak", "--ozonenet.keycloak.issuer=" + keycloak.issuer()));
        keycloak.knowPortal(portal.address());
        keycloak.addUser("keeper", PASSWORD);
        keycloak.addUser("pretender", PASSWORD);
        keycloak.tellRoles();
        keycloak.giveRole("pretender", "administrator");
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (portal != null) {
            portal.close();
        }
        if (keycloak != null) {
            keycloak.close();
        }
    }

    @Test
    void letsInWhoWasInvitedAndNobodyElseWhateverTheTokenClaims() throws IOException {
        try (var browser = Browser.at(1280, portal.address(), "en")) {
            browser.open(setupLink());
            browser.find("main form button").click();
            signInAtKeycloak(browser, "keeper");
            browser.waitForText("Test keeper");
            assertThat(browser.path()).as("home, after the first sign-in").isIn("/", "/?continue");

            signOut(browser);
            browser.waitForText("You are signed out");
            browser.open("/");
            assertThat(browser.path()).as("home, after signing out").startsWith("/sign-in");
            browser.find("#outside").click();
            assertThat(browser.find("#username").isDisplayed())
                    .as("Keycloak asks again, so it was signed out of there too")
                    .isTrue();

            signInAtKeycloak(browser, "pretender");
            browser.waitForText("There is no account here for you");
            for (var page : List.of("/", "/account", "/admin/members", "/admin/health")) {
                browser.open(page);
                assertThat(browser.path())
                        .as("%s with a claim and no grant", page)
                        .startsWith("/sign-in");
            }
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(
                    e.getMessage() + "\n--- portal\n" + portal.log() + "\n--- keycloak\n" + keycloak.log(), e);
        }
    }

    private static void signInAtKeycloak(Browser browser, String name) {
        browser.find("#username").sendKeys(name);
        browser.find("#password").sendKeys(PASSWORD);
        browser.find("#kc-login").click();
    }

    private static void signOut(Browser browser) {
        browser.find(".ozn-user summary").click();
        browser.find(".ozn-sign-out").click();
    }

    private static String setupLink() throws IOException {
        var link = Pattern.compile("(/setup\\?token=[\\w-]+)").matcher(portal.log());
        assertThat(link.find())
                .as("the link for the first administrator in\n" + portal.log())
                .isTrue();
        return link.group(1);
    }
}
