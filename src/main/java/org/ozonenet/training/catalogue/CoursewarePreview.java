package org.ozonenet.training.catalogue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.ozonenet.kernel.Lang;
import org.springframework.core.io.ClassPathResource;

/**
 * Shows courses to their authors while they write: lessons in every language, questions with their keys, and what is
 * wrong, anew after each change of a file. For the author's own machine alone: it listens to nobody else, and answers
 * only those who ask for it by its local name, so that no page of another site can read the keys through the browser.
 */
public final class CoursewarePreview implements AutoCloseable {

    private static final String HTML = "text/html; charset=utf-8";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Path folder;
    private final PreviewPages pages;

    private CoursewarePreview(HttpServer server, Path folder) {
        this.server = server;
        this.folder = folder;
        this.pages = new PreviewPages();
    }

    /**
     * Begins to show a folder.
     *
     * @param port 0 for one that is free
     * @throws IOException if the port is taken
     */
    public static CoursewarePreview start(Path folder, int port) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        var preview = new CoursewarePreview(server, folder);
        server.createContext("/", preview::answer);
        server.setExecutor(preview.threads);
        server.start();
        return preview;
    }

    public String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            if (!isAskedLocally(exchange)) {
                send(exchange, 403, "text/plain", "Ask for this by the name localhost");
            } else if (path.startsWith("/plain/") && path.endsWith(".css")) {
                style(exchange, path.substring("/plain/".length()));
            } else if (path.equals("/changes")) {
                tellChanges(exchange);
            } else {
                page(exchange, path);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isAskedLocally(HttpExchange exchange) {
        var host = String.valueOf(exchange.getRequestHeaders().getFirst("Host"));
        var port = ":" + server.getAddress().getPort();
        return host.equals("localhost" + port) || host.equals("127.0.0.1" + port);
    }

    private void page(HttpExchange exchange, String path) throws IOException {
        var asked = query(exchange.getRequestURI().getQuery());
        var page = pages.page(folder, path, Lang.of(java.util.Locale.forLanguageTag(asked.getOrDefault("lang", "en"))));
        send(exchange, page.isPresent() ? 200 : 404, HTML, page.orElseGet(() -> pages.nothing(path)));
    }

    /** Server-sent events: one each time a file has changed. */
    private void tellChanges(HttpExchange exchange) throws IOException, InterruptedException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        var body = exchange.getResponseBody();
        var before = FolderStamp.of(folder);
        while (true) {
            Thread.sleep(400);
            var now = FolderStamp.of(folder);
            // A line of comment in between shows whether anybody is still there.
            body.write((now.equals(before) ? ":\n\n" : "data: changed\n\n").getBytes(StandardCharsets.UTF_8));
            body.flush();
            before = now;
        }
    }

    private static void style(HttpExchange exchange, String name) throws IOException {
        var file = new ClassPathResource("META-INF/resources/plain/" + name);
        if (name.contains("/") || !file.exists()) {
            send(exchange, 404, "text/plain", "Nothing");
            return;
        }
        send(exchange, 200, "text/css; charset=utf-8", file.getContentAsString(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Frame-Options", "DENY");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static Map<String, String> query(@org.jspecify.annotations.Nullable String text) {
        var asked = new HashMap<String, String>();
        for (var pair : (text == null ? "" : text).split("&", -1)) {
            var parts = pair.split("=", 2);
            if (parts.length == 2) {
                asked.put(parts[0], parts[1]);
            }
        }
        return asked;
    }
}
