package org.ozonenet.street;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.openqa.selenium.By;

/**
 * Measures the built portal as its visitors feel it: start time, bytes of the first and of later steps, times on a slow
 * link, heap of signed-in users. Run by {@code ./portal bench pages [start|bytes|link|heap …]}; figures depend on the machine and are to be
 * compared within one run.
 */
final class PagesBench {

    private static final int USERS = 200;

    private PagesBench() {}

    public static void main(String[] args) throws Exception {
        var parts = args.length == 0 ? List.of("start", "bytes", "link", "heap") : List.of(args);
        var data = Files.createTempDirectory("bench-pages");
        try (var first = PortalProcess.demo(data)) {
            say("first start, sample data made: %d ms", first.startTime().toMillis());
        }
        for (var i = 0; i < 3 && parts.contains("start"); i++) {
            try (var again = PortalProcess.demo(data)) {
                say("start with data: %d ms", again.startTime().toMillis());
            }
        }
        var password = Files.readString(data.resolve("demo-password.txt")).strip();
        try (var portal = PortalProcess.demo(data)) {
            if (parts.contains("bytes")) {
                bytes(portal, password);
            }
            if (parts.contains("link")) {
                slowLink(portal, password);
            }
            if (parts.contains("heap")) {
                heap(portal, password);
            }
        }
    }

    private static void bytes(PortalProcess portal, String password) throws IOException {
        try (var browser = Browser.measuring(1280, portal.address())) {
            Traffic.since(browser.driver()); // what the browser itself fetched at its start is not ours
            browser.open("/sign-in");
            say("sign-in page: %s", Traffic.since(browser.driver()));
            browser.signIn("noo.la", password);
            browser.waitForText("Lao");
            browser.settle();
            say("home after sign-in, empty cache: %s", Traffic.since(browser.driver()));
            for (var page : List.of("meetings", "directory", "countries")) {
                step(browser, page);
                say("step to %s: %s", page, Traffic.since(browser.driver()));
            }
            browser.open("/");
            say("home again, cache filled: %s", Traffic.since(browser.driver()));
        }
    }

    private static void slowLink(PortalProcess portal, String password) throws Exception {
        try (var browser = Browser.measuring(360, portal.address())) {
            Traffic.slow(browser.driver());
            var from = Instant.now();
            browser.open("/sign-in");
            say("slow link, sign-in page usable: %d ms", since(from));
            from = Instant.now();
            browser.signIn("noo.la", password);
            browser.waitFor("home", () -> browser.shows("h1"));
            browser.settle();
            say("slow link, home usable after sign-in: %d ms", since(from));
            for (var page : List.of("meetings", "directory", "countries")) {
                Thread.sleep(
                        Duration.ofSeconds(12)); // as long as somebody reads; what other pages need comes meanwhile
                from = Instant.now();
                click(browser, page);
                say("slow link, step to %s seen: %d ms", page, since(from));
                browser.settle();
                say("slow link, step to %s, nothing left to do: %d ms", page, since(from));
            }
        }
    }

    private static void heap(PortalProcess portal, String password) throws Exception {
        var before = usedHeap(portal.pid());
        var visitors = new ArrayList<Visitor>();
        for (var i = 0; i < USERS; i++) {
            var visitor = new Visitor(portal.address());
            visitor.signIn("noo.la", password);
            var screen = visitor.openScreen("");
            if (screen.statusCode() != 200 || !screen.body().contains("ozn-page")) {
                throw new IllegalStateException("The home page did not open: " + screen.body());
            }
            visitors.add(visitor);
        }
        var after = usedHeap(portal.pid());
        pages(portal, visitors);
        say("heap with nobody: %d kB, with %d on the home page: %d kB", before, USERS, after);
        say("heap per signed-in user: %d kB (%d visitors kept)", (after - before) / USERS, visitors.size());
        say("resident memory of the process: %s", resident(portal.pid()));
    }

    // Every visitor opens the list of meetings anew, one after the other: what a page costs on the server.
    private static void pages(PortalProcess portal, List<Visitor> visitors) throws Exception {
        for (var round = 1; round <= 3; round++) {
            var cpu = portal.cpuTime();
            var times = new long[visitors.size()];
            for (var i = 0; i < times.length; i++) {
                var from = System.nanoTime();
                visitors.get(i).openScreen("meetings");
                times[i] = System.nanoTime() - from;
            }
            Arrays.sort(times);
            say(
                    "round %d, list of meetings for %d visitors: %.1f ms CPU each, median %.1f ms, p95 %.1f ms",
                    round,
                    times.length,
                    portal.cpuTime().minus(cpu).toNanos() / 1e6 / times.length,
                    times[times.length / 2] / 1e6,
                    times[times.length * 95 / 100] / 1e6);
        }
    }

    private static void step(Browser browser, String route) {
        click(browser, route);
        browser.settle();
    }

    private static void click(Browser browser, String route) {
        var heading = browser.find("h1").getText();
        browser.script(
                "const link = [...document.querySelectorAll('vaadin-side-nav-item')].find(i => i.path === arguments[0]);"
                        + "link.shadowRoot.querySelector('a').click()",
                route);
        browser.waitFor(
                "the step to " + route,
                () -> browser.driver().findElements(By.tagName("h1")).stream()
                        .anyMatch(h1 -> !h1.getText().equals(heading)));
    }

    private static long usedHeap(long pid) throws Exception {
        jcmd(pid, "GC.run");
        Thread.sleep(500);
        jcmd(pid, "GC.run");
        var info = jcmd(pid, "GC.heap_info");
        var sum = 0L;
        for (var line : info.lines().toList()) {
            if (line.contains("used") && !line.contains("Metaspace") && !line.contains("class space")) {
                var used = Pattern.compile("used (\\d+)K").matcher(line);
                sum += used.find() ? Long.parseLong(used.group(1)) : 0;
            }
        }
        return sum;
    }

    private static String resident(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .findFirst()
                .orElse("not known here");
    }

    private static String jcmd(long pid, String command) throws IOException, InterruptedException {
        var tool = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var process = new ProcessBuilder(tool, String.valueOf(pid), command)
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        return said;
    }

    private static long since(Instant from) {
        return Duration.between(from, Instant.now()).toMillis();
    }

    private static void say(String text, Object... values) {
        System.out.printf(text + "%n", values);
    }
}
