package org.ozonenet.training.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoursewarePreviewTests {

    @TempDir
    private Path folder;

    private CoursewarePreview preview;

    @BeforeEach
    void show() throws IOException {
        for (var file : new SmallCourse().files().entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        preview = CoursewarePreview.start(folder, 0);
    }

    @AfterEach
    void stop() {
        preview.close();
    }

    @Test
    void showsLessonsInEachLanguageAndQuestionsWithTheirKeys() throws Exception {
        assertThat(get(""))
                .contains("A small course", "/SMALL/AB-U1/01-one?lang=en")
                .doesNotContain("class=\"problem");
        assertThat(get("SMALL/AB-U1/01-one")).contains("<h1>One</h1>", "class=\"callout danger\"");
        assertThat(get("SMALL/AB-U1/01-one?lang=ru")).contains("<h1>Один</h1>");
        assertThat(get("SMALL/AB-U1")).contains("✔ ", "AB-U1");
        assertThat(get("plain/plain.css")).contains("{");
        assertThat(get("SMALL/AB-U9/01-one")).contains("Nothing here");
        assertThat(get("../../etc/passwd")).contains("Nothing here");
    }

    @Test
    void saysWhatIsWrongAndWhereAfterAChange() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(preview.address() + "changes"))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var changes = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            var lines = new BufferedReader(new InputStreamReader(changes.body(), StandardCharsets.UTF_8));
            assertThat(lines.readLine()).startsWith(":");
            Files.writeString(folder.resolve(SmallCourse.LESSON), "No title at all\n");
            assertThat(lines.lines().filter(line -> line.startsWith("data:")).findFirst())
                    .hasValue("data: changed");
            client.shutdownNow();
        }
        assertThat(get("")).contains("class=\"problem", SmallCourse.LESSON);
    }

    @Test
    void answersNobodyWhoAsksByAnotherName() throws Exception {
        var port = URI.create(preview.address()).getPort();
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write("GET /SMALL/AB-U1 HTTP/1.1\r\nHost: example.org\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).contains(" 403 ").doesNotContain("✔");
        }
    }

    private String get(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(URI.create(preview.address() + path)).build();
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }
}
