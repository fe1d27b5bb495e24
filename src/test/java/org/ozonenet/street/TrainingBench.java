package org.ozonenet.street;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Measures a theory test that many begin at once and answer at their pace, with a hard kill of the portal in the middle,
 * after which every acknowledged answer must be there. Run by {@code ./portal bench training [CANDIDATES] [SECONDS]}:
 * seconds between two answers of one candidate. Client and portal share the machine.
 */
final class TrainingBench {

    private static final String COURSE = "EVMAC";
    private static final Duration START = Duration.ofSeconds(10);
    private static final int WARM_UP = 6;

    private final int candidates;
    private final double pace;
    private final HttpClient client = HttpClient.newHttpClient();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private TrainingBench(int candidates, double pace) {
        this.candidates = candidates;
        this.pace = pace;
    }

    public static void main(String[] arguments) throws Exception {
        var candidates = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
        var pace = arguments.length > 1 ? Double.parseDouble(arguments[1]) : 8;
        new TrainingBench(candidates, pace).run();
        System.exit(0);
    }

    private void run() throws Exception {
        var folder = Files.createTempDirectory("bench-training");
        var data = folder.resolve("store");
        var more = List.of(
                "--ozonenet.demo.candidates=" + (candidates + WARM_UP),
                // 30 questions: 10 basic and 5 advanced ones of each of two units.
                WalkCourse.write(folder.resolve("courses"), 10));
        var takers = new ArrayList<TestTaker>();
        String password;
        var portal = PortalProcess.demo(data, more);
        try {
            password = Files.readString(data.resolve("demo-password.txt")).strip();
            bytes(portal.address());
            for (var i = 1; i <= candidates + WARM_UP; i++) {
                takers.add(new TestTaker(client, portal.address(), "candidate.%03d".formatted(i)));
            }
            ready(takers, password);
            for (var taker : takers.subList(candidates, candidates + WARM_UP)) {
                taker.begin(COURSE);
                for (var i = taker.questions(); i > 0; i--) {
                    taker.answer();
                }
            }
            var all = takers.subList(0, candidates);
            begin(portal, all);
            answerUntilKilled(portal, all);
        } finally {
            portal.kill();
        }
        var from = System.nanoTime();
        try (var again = PortalProcess.demo(data, more)) {
            say("started again after the kill in %.1f s", (System.nanoTime() - from) / 1e9);
            var all = takers.subList(0, candidates);
            all.forEach(taker -> taker.moveTo(again.address()));
            ready(all, password);
            var lost = 0;
            var there = 0;
            for (var taker : all) {
                lost += taker.lost();
                there += taker.acknowledged().size();
            }
            say("acknowledged answers: %d; lost in the kill: %d", there, lost);
            if (lost > 0) {
                throw new IllegalStateException("Acknowledged answers are lost");
            }
        }
    }

    private void ready(List<TestTaker> takers, String password) throws Exception {
        // Eight at a time: signing in is made slow on purpose, and not what is measured here.
        try (var few = Executors.newFixedThreadPool(8)) {
            var work = new ArrayList<Callable<Boolean>>();
            for (var taker : takers) {
                work.add(() -> {
                    taker.signIn(password);
                    taker.open(COURSE);
                    return true;
                });
            }
            for (var done : few.invokeAll(work)) {
                done.get();
            }
        }
    }

    private void begin(PortalProcess portal, List<TestTaker> takers) throws Exception {
        var times = new ConcurrentLinkedQueue<Long>();
        var cpu = cpuMillis(portal);
        var random = new Random(11);
        var work = new ArrayList<Callable<Boolean>>();
        for (var taker : takers) {
            var delay = random.nextLong(START.toMillis());
            work.add(() -> {
                Thread.sleep(delay);
                var from = System.nanoTime();
                taker.begin(COURSE);
                times.add(System.nanoTime() - from);
                return true;
            });
        }
        for (var done : threads.invokeAll(work)) {
            done.get();
        }
        report(
                "begin within 10 s (two requests: a paper is drawn, its first question shown)",
                times,
                cpuMillis(portal) - cpu);
        say(
                "questions on a paper: %d; page of a question: %d bytes uncompressed",
                takers.getFirst().questions(), takers.getFirst().pageBytes());
    }

    private void answerUntilKilled(PortalProcess portal, List<TestTaker> takers) throws Exception {
        var times = new ConcurrentLinkedQueue<Long>();
        var over = new AtomicBoolean();
        var questions = takers.getFirst().questions();
        var cpu = cpuMillis(portal);
        var running = new ArrayList<java.util.concurrent.Future<?>>();
        for (var taker : takers) {
            running.add(threads.submit(() -> answer(taker, questions - 1, times, over)));
        }
        // Shortly before the slowest are through, in the middle of everybody's answers.
        Thread.sleep((long) (pace * 1000 * questions * 0.8));
        var used = cpuMillis(portal) - cpu;
        var measured = new ArrayList<>(times);
        over.set(true);
        portal.kill();
        for (var each : running) {
            try {
                each.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
        report("an answer with the next question, every %.1f s each".formatted(pace), measured, used);
    }

    private Void answer(TestTaker taker, int questions, ConcurrentLinkedQueue<Long> times, AtomicBoolean over)
            throws InterruptedException {
        var random = new Random(taker.hashCode());
        for (var i = 0; i < questions && !over.get(); i++) {
            Thread.sleep((long) (pace * 2000 * random.nextDouble()));
            var from = System.nanoTime();
            try {
                taker.answer();
            } catch (IOException | IllegalStateException e) {
                if (over.get()) {
                    return null;
                }
                throw new IllegalStateException(e);
            }
            times.add(System.nanoTime() - from);
        }
        return null;
    }

    private void bytes(String address) throws Exception {
        for (var path : List.of(
                "/courses/" + COURSE,
                "/learn/EVMAC/EV-U2/01-what-stays-live",
                "/learn/EVMAC/EV-U2/02-right-procedure",
                "/plain/plain.css",
                "/plain/test.js")) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(address + path))
                            .header("Accept-Encoding", "gzip")
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            say("%s: %d bytes compressed (%d)", path, answer.body().length, answer.statusCode());
        }
    }

    private static void report(String what, Iterable<Long> nanos, long cpu) {
        var all = new ArrayList<Long>();
        nanos.forEach(all::add);
        var times = all.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(times);
        say(
                "%s: %d; p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, longest %.0f ms; %.1f ms of CPU of the portal each",
                what,
                times.length,
                at(times, 50),
                at(times, 95),
                at(times, 99),
                times.length == 0 ? 0 : times[times.length - 1] / 1e6,
                times.length == 0 ? 0 : (double) cpu / times.length);
    }

    private static double at(long[] sorted, int percent) {
        return sorted.length == 0 ? 0 : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }

    private static long cpuMillis(PortalProcess portal) throws IOException {
        var fields = Files.readString(Path.of("/proc", String.valueOf(portal.pid()), "stat"))
                .replaceFirst(".*\\) ", "")
                .split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * 10;
    }

    private static void say(String text, Object... values) {
        System.out.printf(text + "%n", values);
    }
}
