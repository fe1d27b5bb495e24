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
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/**
 * Measures the public check of certificates: requests a second, times, bytes, and what a visitor who tries codes gets.
 * Every answer is read and compared. Run by {@code ./portal bench verify}; client and portal share the machine.
 */
final class VerifyBench {

    private static final int AT_ONCE = 16;
    private static final Duration WARM_UP = Duration.ofSeconds(8);
    private static final Duration MEASURED = Duration.ofSeconds(15);
    private static final int RUNS = 3;

    private VerifyBench() {}

    private record Run(int requests, long[] nanos, long cpuMillis) {}

    public static void main(String[] args) throws Exception {
        var data = Files.createTempDirectory("bench-verify");
        try (var portal = PortalProcess.demo(data)) {
            var addresses = addresses(portal.log());
            say("certificates asked for, by turns: %d", addresses.size());
            bytes(addresses);
            run(portal, addresses, WARM_UP);
            for (var i = 1; i <= RUNS; i++) {
                var run = run(portal, addresses, MEASURED);
                var times = run.nanos();
                Arrays.sort(times);
                say(
                        "run %d: %d requests/s at %d at once; p50 %.1f ms, p95 %.1f ms, p99 %.1f ms; %.2f ms of CPU of the"
                                + " portal a request",
                        i,
                        run.requests() / MEASURED.toSeconds(),
                        AT_ONCE,
                        at(times, 50),
                        at(times, 95),
                        at(times, 99),
                        (double) run.cpuMillis() / run.requests());
            }
            unknown(addresses.getFirst());
        }
    }

    private static Run run(PortalProcess portal, List<URI> addresses, Duration time) throws Exception {
        var end = System.nanoTime() + time.toNanos();
        var cpu = cpuMillis(portal.pid());
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var work = new ArrayList<Callable<List<Long>>>();
            for (var i = 0; i < AT_ONCE; i++) {
                var first = i;
                work.add(() -> ask(addresses, first, end));
            }
            var all = new ArrayList<Long>();
            for (var done : threads.invokeAll(work)) {
                all.addAll(done.get());
            }
            return new Run(
                    all.size(), all.stream().mapToLong(Long::longValue).toArray(), cpuMillis(portal.pid()) - cpu);
        }
    }

    private static List<Long> ask(List<URI> addresses, int first, long end) throws Exception {
        var times = new ArrayList<Long>();
        try (var connection = new PlainConnection(addresses.getFirst())) {
            for (var i = first; System.nanoTime() < end; i++) {
                var address = addresses.get(i % addresses.size());
                var from = System.nanoTime();
                var page = connection.get(address.getPath());
                times.add(System.nanoTime() - from);
                if (!page.contains(address.getPath().substring("/verify/".length()))
                        || !page.startsWith("HTTP/1.1 200")) {
                    throw new IllegalStateException("Not the page of " + address);
                }
            }
        }
        return times;
    }

    private static void bytes(List<URI> addresses) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var plain = client.send(
                    HttpRequest.newBuilder(addresses.getFirst()).build(), HttpResponse.BodyHandlers.ofByteArray());
            var packed = client.send(
                    HttpRequest.newBuilder(addresses.getFirst())
                            .header("Accept-Encoding", "gzip")
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            var css = client.send(
                    HttpRequest.newBuilder(addresses.getFirst().resolve("/plain/plain.css"))
                            .header("Accept-Encoding", "gzip")
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            say(
                    "page: %d bytes, %d compressed; style sheet: %d compressed; session cookie: %s",
                    plain.body().length,
                    packed.body().length,
                    css.body().length,
                    plain.headers().firstValue("Set-Cookie").orElse("none"));
        }
    }

    /** Codes that nobody has: how many are answered before the door closes. */
    private static void unknown(URI known) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answered = 0;
            var status = 404;
            while (status == 404 && answered < 1000) {
                // The same right form again and again: whether anybody has it is looked up each time.
                status = client.send(
                                HttpRequest.newBuilder(known.resolve("/verify/00000-00000-00000-00000-00000"))
                                        .build(),
                                HttpResponse.BodyHandlers.discarding())
                        .statusCode();
                answered++;
            }
            say("codes that nobody has: the try number %d is refused with %d", answered, status);
        }
    }

    private static List<URI> addresses(String log) {
        var found = new ArrayList<URI>();
        var matcher = Pattern.compile("http://\\S+/verify/\\S+").matcher(log);
        while (matcher.find()) {
            found.add(URI.create(matcher.group()));
        }
        if (found.isEmpty()) {
            throw new IllegalStateException("The sample data names no certificate");
        }
        return found;
    }

    private static long cpuMillis(long pid) throws IOException {
        var fields = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"))
                .replaceFirst(".*\\) ", "")
                .split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * 10;
    }

    private static double at(long[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }

    private static void say(String text, Object... values) {
        System.out.printf(text + "%n", values);
    }
}
