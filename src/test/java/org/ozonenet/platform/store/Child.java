package org.ozonenet.platform.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A second process with the class path of the test, which is killed hard when it is closed. */
public final class Child implements AutoCloseable {

    private final Process process;
    private final Thread reader;

    private Child(Process process, Consumer<String> line) {
        this.process = process;
        this.reader = Thread.ofPlatform().start(() -> read(process, line));
    }

    public static Child start(Class<?> main, List<String> arguments, Consumer<String> line) throws IOException {
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Duser.timezone=UTC"));
        command.addAll(List.of("-Dlogback.configurationFile=quiet-logback.xml", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(
                List.of("-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
        command.add(main.getName());
        command.addAll(arguments);
        return new Child(
                new ProcessBuilder(command)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start(),
                line);
    }

    /** Kills the process (SIGKILL where there is one) and returns when its last complete line has been heard. */
    @Override
    public void close() throws InterruptedException {
        // Through the handle: the process's own method would throw away what has not been read yet.
        process.toHandle().destroyForcibly();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            throw new IllegalStateException("A killed process does not end");
        }
        reader.join();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    private static void read(Process process, Consumer<String> heard) {
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream()))) {
            var line = new StringBuilder();
            for (int c = lines.read(); c >= 0; c = lines.read()) {
                // A line without its end was cut by the kill: it says nothing.
                if (c == '\n') {
                    heard.accept(line.toString());
                    line.setLength(0);
                } else {
                    line.append((char) c);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
