package org.ozonenet.street;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Candidates in the middle of a test when the portal is killed: no answer that was acknowledged is lost. */
@Tag("long")
class TestKillIT {

    private static final int CANDIDATES = 6;
    private static final int ENOUGH = 40;

    @TempDir
    private static Path folder;

    @Test
    void keepsEveryAcknowledgedAnswerThroughAHardKill() throws Exception {
        var data = folder.resolve("store");
        var more = List.of("--ozonenet.demo.candidates=" + CANDIDATES, WalkCourse.write(folder.resolve("courses"), 4));
        var takers = new ArrayList<TestTaker>();
        try (var client = HttpClient.newHttpClient();
                var threads = Executors.newFixedThreadPool(CANDIDATES)) {
            var portal = PortalProcess.demo(data, more);
            String password;
            var running = new ArrayList<Future<?>>();
            try {
                password = Files.readString(data.resolve("demo-password.txt")).strip();
                for (var i = 1; i <= CANDIDATES; i++) {
                    var taker = new TestTaker(client, portal.address(), "candidate.%03d".formatted(i));
                    taker.signIn(password);
                    taker.open("EVMAC");
                    taker.begin("EVMAC");
                    takers.add(taker);
                }
                takers.forEach(taker -> running.add(threads.submit(() -> answerOn(taker))));
                for (var waited = 0; answered(takers) < ENOUGH && waited < 20_000; waited++) {
                    Thread.sleep(1);
                }
            } finally {
                portal.kill();
            }
            for (var each : running) {
                each.get();
            }
            assertThat(answered(takers)).isGreaterThanOrEqualTo(ENOUGH);
            try (var again = PortalProcess.demo(data, more)) {
                for (var taker : takers) {
                    taker.moveTo(again.address());
                    taker.signIn(password);
                    assertThat(taker.lost()).isZero();
                    taker.open("EVMAC");
                    taker.begin("EVMAC");
                    assertThat(taker.answer()).as("goes on with the same test").isTrue();
                }
            }
        }
    }

    private static int answered(List<TestTaker> takers) {
        return takers.stream().mapToInt(taker -> taker.acknowledged().size()).sum();
    }

    private static void answerOn(TestTaker taker) {
        try {
            for (var i = taker.questions(); i > 1; i--) {
                taker.answer();
                Thread.sleep(15);
            }
        } catch (IOException | IllegalStateException killed) {
            // From here on nothing was acknowledged.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
