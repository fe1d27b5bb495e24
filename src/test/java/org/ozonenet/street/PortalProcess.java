package org.ozonenet.street;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The built portal, running as a process of its own on a free port of this machine. */
final class PortalProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final Path log;
    private final int port;
    private final String readyWord;
    private final Duration startTime;

    private PortalProcess(Process process, Path log, int port, String readyWord) {
        this.readyWord = readyWord;
        this.process = process;
        this.log = log;
        this.port = port;
        this.startTime = waitUntilReady();
    }

    /** Starts the portal with sample data in a data folder, and waits until it answers. */
    static PortalProcess demo(Path data) throws IOException {
        return demo(data, List.of());
    }

    /** The same, with more arguments. */
    static PortalProcess demo(Path data, List<String> more) throws IOException {
        var arguments = new ArrayList<>(more);
        arguments.add("--spring.profiles.active=demo");
        return start(data, arguments, "Sign in as one of these");
    }

    /** Starts the portal with these arguments on a data folder, and waits until it answers. */
    static PortalProcess start(Path data, List<String> arguments) throws IOException {
        return start(data, arguments, "");
    }

    private static PortalProcess start(Path data, List<String> arguments, String readyWord) throws IOException {
        var port = freePort();
        var log = Files.createTempFile("portal", ".log");
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseCompactObjectHeaders",
                "-XX:+UseSerialGC",
                "-Xmx640m",
                "-Duser.timezone=UTC",
                "--enable-native-access=ALL-UNNAMED"));
        command.addAll(jar());
        command.addAll(List.of("--server.port=" + port, "--ozonenet.data=" + data));
        command.addAll(arguments);
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new PortalProcess(process, log, port, readyWord);
    }

    // As the script starts it: unpacked and with what a rehearsed start has learnt, where the build left that.
    private static List<String> jar() {
        var rehearsed = Path.of(System.getProperty("ozonenet.app", "target/none"));
        var memory = rehearsed.resolve("ozonenet.aot");
        return Files.exists(memory)
                ? List.of(
                        "-XX:AOTCache=" + memory,
                        "-jar",
                        rehearsed.resolve("ozonenet.jar").toString())
                : List.of("-jar", System.getProperty("ozonenet.jar", "target/ozonenet.jar"));
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** How long it took from the start of the process to the first answer. */
    Duration startTime() {
        return startTime;
    }

    /** What the process has used of all processors so far. */
    Duration cpuTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    long pid() {
        return process.pid();
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    /** Ends the process at once, as a power cut does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private Duration waitUntilReady() {
        var from = Instant.now();
        while (Duration.between(from, Instant.now()).compareTo(PATIENCE) < 0) {
            if (!process.isAlive()) {
                throw new IllegalStateException("The portal ended before it answered:\n" + logOrNothing());
            }
            if (isReady()) {
                return Duration.between(from, Instant.now());
            }
            pause();
        }
        process.destroyForcibly();
        throw new IllegalStateException("The portal did not answer within " + PATIENCE + ":\n" + logOrNothing());
    }

    private boolean isReady() {
        return answers() && (readyWord.isEmpty() || logOrNothing().contains(readyWord));
    }

    private boolean answers() {
        var request = HttpRequest.newBuilder(URI.create(address() + "/actuator/health"))
                .timeout(Duration.ofSeconds(2))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String logOrNothing() {
        try {
            return log();
        } catch (IOException e) {
            return "(no log)";
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
