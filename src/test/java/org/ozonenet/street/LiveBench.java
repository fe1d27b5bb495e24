package org.ozonenet.street;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Measures a hall: how long it takes from a rapporteur's note until each of those who follow has it, and what that costs
 * the portal. Then two rapporteurs type into one text while all look on. Run by
 * {@code ./portal bench live [FOLLOWERS] [NOTES]}; clients and portal share the machine.
 */
final class LiveBench {

    private static final String MEETING = "sea-rehearsal";
    private static final Pattern NUMBER = Pattern.compile("\"text\":\"measured (\\d+)\"");
    private static final Duration PACE = Duration.ofMillis(1000);
    private static final Duration TYPING = Duration.ofSeconds(30);

    private final int followers;
    private final int notes;
    private final HttpClient client = HttpClient.newHttpClient();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** When each note was sent, by its number. */
    private final ConcurrentHashMap<Integer, Long> sent = new ConcurrentHashMap<>();

    private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Long> editNanos = new ConcurrentLinkedQueue<>();
    private final ConcurrentHashMap<String, Long> edits = new ConcurrentHashMap<>();

    private LiveBench(int followers, int notes) {
        this.followers = followers;
        this.notes = notes;
    }

    public static void main(String[] arguments) throws Exception {
        var followers = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
        var notes = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 60;
        new LiveBench(followers, notes).run();
        System.exit(0);
    }

    private void run() throws Exception {
        var data = Files.createTempDirectory("bench-live");
        try (var portal = PortalProcess.demo(data, List.of("--ozonenet.demo.candidates=" + followers))) {
            var password = Files.readString(data.resolve("demo-password.txt")).strip();
            say("idle before: %d MB of memory", megabytes(portal));
            var rapporteur = new HallVisitor(client, portal.address(), "noo.vn", MEETING);
            var second = new HallVisitor(client, portal.address(), "coordinator.sea", MEETING);
            rapporteur.signIn(password);
            second.signIn(password);
            say("page of the hall: %d bytes uncompressed", rapporteur.open());
            second.open();
            var all = new ArrayList<HallVisitor>();
            for (var i = 1; i <= followers; i++) {
                all.add(new HallVisitor(client, portal.address(), "candidate.%03d".formatted(i), MEETING));
            }
            signIn(all, password);
            var here = new CountDownLatch(followers);
            all.forEach(visitor -> threads.submit(() -> {
                visitor.follow(line -> heard(line, here));
                return true;
            }));
            if (!here.await(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Not all could follow: %d are missing".formatted(here.getCount()));
            }
            say("%d follow, each with a line of their own: %d MB of memory", followers, megabytes(portal));
            note(portal, rapporteur, 10, 0, "warm-up");
            nanos.clear();
            note(portal, rapporteur, notes, 1000, "measured");
            type(portal, rapporteur, second);
        }
    }

    private void signIn(List<HallVisitor> all, String password) throws Exception {
        // Eight at a time: signing in is made slow on purpose, and not what is measured here.
        try (var few = Executors.newFixedThreadPool(8)) {
            var work = new ArrayList<Callable<Boolean>>();
            for (var visitor : all) {
                work.add(() -> {
                    visitor.signIn(password);
                    visitor.open();
                    return true;
                });
            }
            for (var done : few.invokeAll(work)) {
                done.get();
            }
        }
    }

    private void heard(String line, CountDownLatch here) {
        var now = System.nanoTime();
        if (line.startsWith(": here")) {
            here.countDown();
            return;
        }
        var matcher = NUMBER.matcher(line);
        if (matcher.find()) {
            nanos.add(now - sent.getOrDefault(Integer.parseInt(matcher.group(1)), now));
        } else if (line.contains("\"client\":\"bench")) {
            edits.forEach((key, at) -> {
                if (line.contains(key)) {
                    editNanos.add(now - at);
                }
            });
        }
    }

    private void note(PortalProcess portal, HallVisitor rapporteur, int count, int from, String what) throws Exception {
        var cpu = portal.cpuTime();
        var begun = System.nanoTime();
        for (var i = from; i < from + count; i++) {
            var due = begun + (i - from) * PACE.toNanos();
            Thread.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
            sent.put(i, System.nanoTime());
            rapporteur.post("/notes", """
                    {"sentAs":"bench-%d","kind":"DECISION","text":"measured %d","lang":"en","countries":["LA"]}
                    """.formatted(i, i));
        }
        var expected = followers * count;
        for (var tries = 0; nanos.size() < expected && tries < 100; tries++) {
            Thread.sleep(100);
        }
        var seconds = (System.nanoTime() - begun) / 1e9;
        var times = sorted(nanos);
        say(
                "%s: %d notes to %d followers, one a second: %d of %d arrived; from sending to having it p50 %.0f ms,"
                        + " p95 %.0f ms, max %.0f ms; CPU of the portal %.2f s in %.0f s (%.0f %% of one core); %d MB of memory",
                what,
                count,
                followers,
                times.length,
                expected,
                at(times, 50),
                at(times, 95),
                at(times, 100),
                portal.cpuTime().minus(cpu).toMillis() / 1000.0,
                seconds,
                portal.cpuTime().minus(cpu).toMillis() / 10.0 / seconds,
                megabytes(portal));
    }

    /** Two write at the end and at the beginning of one text, two and a half edits a second each. */
    private void type(PortalProcess portal, HallVisitor one, HallVisitor other) throws Exception {
        one.post("/texts", "{\"id\":\"bench-text\",\"title\":\"Measured\"}");
        var cpu = portal.cpuTime();
        var begun = System.nanoTime();
        var first = threads.submit(() -> type(one, "bench-one", begun));
        var second = threads.submit(() -> type(other, "bench-two", begun));
        var typed = first.get() + second.get();
        var expected = followers * typed;
        for (var tries = 0; editNanos.size() < expected && tries < 100; tries++) {
            Thread.sleep(100);
        }
        var seconds = (System.nanoTime() - begun) / 1e9;
        var times = sorted(editNanos);
        say(
                "typed by two: %d edits to %d followers: %d of %d arrived; p50 %.0f ms, p95 %.0f ms, max %.0f ms; CPU of the"
                        + " portal %.0f %% of one core; %d MB of memory",
                typed,
                followers,
                times.length,
                expected,
                at(times, 50),
                at(times, 95),
                at(times, 100),
                portal.cpuTime().minus(cpu).toMillis() / 10.0 / seconds,
                megabytes(portal));
    }

    private int type(HallVisitor writer, String name, long begun) throws Exception {
        var number = 0;
        while (System.nanoTime() - begun < TYPING.toNanos()) {
            number++;
            edits.put("\"client\":\"%s\",\"number\":%d,".formatted(name, number), System.nanoTime());
            // As made before anything was written: the portal takes into account what came since.
            writer.post("/texts/edit", """
                    {"text":"bench-text","revision":0,"client":"%s","number":%d,"parts":["+word "]}
                    """.formatted(name, number));
            Thread.sleep(400);
        }
        return number;
    }

    private static long megabytes(PortalProcess portal) throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(portal.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    private static long[] sorted(Iterable<Long> values) {
        var all = new ArrayList<Long>();
        values.forEach(all::add);
        var array = all.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(array);
        return array;
    }

    private static double at(long[] sorted, int percent) {
        return sorted.length == 0 ? 0 : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }

    private static void say(String text, Object... values) {
        System.out.printf(text + "%n", values);
    }
}
