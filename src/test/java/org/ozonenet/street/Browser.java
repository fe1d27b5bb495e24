package org.ozonenet.street;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.ozonenet.kernel.Lang;

/** Chromium as a visitor uses it, with the width of a phone or of a laptop. */
final class Browser implements AutoCloseable {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final ChromeDriver driver;
    private final String address;

    private Browser(ChromeDriver driver, String address) {
        this.driver = driver;
        this.address = address;
    }

    /** A browser of this width in CSS pixels; narrow ones behave as a phone does. */
    static Browser at(int width, String address, String language) throws IOException {
        return start(width, address, language, new ChromeOptions());
    }

    /** A browser that counts what crosses the wire, for {@link Traffic}. */
    static Browser measuring(int width, String address) throws IOException {
        var preferences = new LoggingPreferences();
        preferences.enable(LogType.PERFORMANCE, Level.ALL);
        var options = new ChromeOptions();
        options.setCapability("goog:loggingPrefs", preferences);
        return start(width, address, "en", options);
    }

    private static Browser start(int width, String address, String language, ChromeOptions options) throws IOException {
        options.setBinary(binary("chromium", "/usr/bin/chromium"));
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=" + language,
                "--accept-lang=" + language,
                "--window-size=1280,900",
                "--user-data-dir=" + Files.createTempDirectory("browser"));
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(binary("chromedriver", "/usr/bin/chromedriver")))
                .build();
        var driver = new ChromeDriver(service, options);
        if (width < 500) {
            driver.executeCdpCommand(
                    "Emulation.setDeviceMetricsOverride",
                    Map.of("width", width, "height", 740, "deviceScaleFactor", 2, "mobile", true));
        }
        driver.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(60));
        return new Browser(driver, address);
    }

    /** Opens a page of the portal and waits until it stands. */
    void open(String path) {
        driver.get(address + path);
        settle();
    }

    String addressOf(String path) {
        return address + path;
    }

    /** Waits until the page has loaded and the screen has nothing more to do. */
    void settle() {
        waitFor("the page to settle", () -> Boolean.TRUE.equals(script("""
                if (document.readyState !== 'complete') return false;
                const clients = window.Vaadin?.Flow?.clients;
                if (!clients) return !document.querySelector('#outlet');
                return Object.keys(clients).filter(k => k !== 'TypeScript')
                    .every(k => !clients[k].isActive || !clients[k].isActive());
                """)));
    }

    /** Signs in by the form of the sign-in page. */
    void signIn(String name, String password) {
        find("input[name=username]").sendKeys(name);
        find("input[name=password]").sendKeys(password);
        find("button[type=submit]").click();
        waitFor("the sign-in to be over", () -> !path().startsWith("/sign-in"));
        settle();
    }

    /** Chooses the language of the pages, as a reader does. */
    void speak(Lang language) {
        if (!speaks(language)) {
            choose(".ozn-language", language.ownName());
            waitFor("the page in " + language.ownName(), () -> speaks(language));
            settle();
        }
    }

    private boolean speaks(Lang language) {
        return String.valueOf(script("return document.documentElement.lang")).startsWith(language.code());
    }

    /** Follows the first link whose text holds this. */
    void clickLink(String text) {
        waitFor("a link with '" + text + "'", () -> link(text).isPresent());
        var link = link(text).orElseThrow();
        // In the middle, where no bar lies over it.
        script("arguments[0].scrollIntoView({block: 'center'})", link);
        link.click();
        settle();
    }

    /** Presses what is found so, in the middle of the screen, where no bar lies over it. */
    void press(String css) {
        settle();
        var target = find(css);
        script("arguments[0].scrollIntoView({block: 'center'})", target);
        settle();
        target.click();
    }

    /** Chooses in a select field the item of this text. */
    void choose(String css, String item) {
        press(css);
        waitFor("the choice " + item, () -> item(item).isPresent());
        item(item).orElseThrow().click();
        settle();
    }

    private Optional<WebElement> link(String text) {
        return all("a").stream().filter(a -> a.getText().contains(text)).findFirst();
    }

    private Optional<WebElement> item(String text) {
        return all("vaadin-select-item").stream()
                .filter(item -> item.isDisplayed() && item.getText().contains(text))
                .findFirst();
    }

    /** Waits for a text to be seen anywhere on the page. */
    void waitForText(String text) {
        waitFor("the text '" + text + "' on\n" + text(), () -> text().contains(text));
    }

    String text() {
        return (String) script("return document.body.innerText");
    }

    String path() {
        return driver.getCurrentUrl().substring(address.length());
    }

    WebElement find(String css) {
        waitFor(
                "something that matches " + css,
                () -> !driver.findElements(By.cssSelector(css)).isEmpty());
        return driver.findElement(By.cssSelector(css));
    }

    boolean shows(String css) {
        return !driver.findElements(By.cssSelector(css)).isEmpty();
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    Object script(String script, Object... arguments) {
        return ((JavascriptExecutor) driver).executeScript(script, arguments);
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Every rule of WCAG 2.2 A and AA that axe can decide holds on this page, and it does not scroll sideways. */
    void checkPage(String what) {
        settle();
        assertThat(shows(".ozn-error-page"))
                .as("%s is a page of an error:%n%s", what, text())
                .isFalse();
        var violations = new AxeBuilder().withTags(WCAG).analyze(driver).getViolations();
        assertThat(violations.stream().map(Browser::described))
                .as("violations of WCAG on %s", what)
                .isEmpty();
        assertThat(script("""
                return [document.documentElement, document.querySelector('.ozn-page')].filter(each => each)
                    .every(each => each.scrollWidth <= each.clientWidth)
                """)).as("no sideways scrolling on %s", what).isEqualTo(true);
    }

    /** Keeps a picture of what is seen, for people to look at. */
    void picture(String name) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "pictures"));
        Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    }

    void waitFor(String what, BooleanSupplier condition) {
        new WebDriverWait(driver, Duration.ofSeconds(60), Duration.ofMillis(50))
                .ignoring(StaleElementReferenceException.class)
                .withMessage(() -> "waited in vain for " + what)
                .until(d -> condition.getAsBoolean());
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static String described(Rule rule) {
        var where = rule.getNodes().stream()
                .limit(3)
                .map(node -> node.getTarget() + " " + node.getHtml() + " " + node.getFailureSummary())
                .toList();
        return rule.getId() + ": " + rule.getHelp() + " at " + where;
    }

    private static String binary(String name, String usual) {
        for (var folder : System.getenv("PATH").split(File.pathSeparator)) {
            if (new File(folder, name).canExecute()) {
                return new File(folder, name).getPath();
            }
        }
        return usual;
    }
}
