package org.ozonenet.notices;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.ozonenet.access.PersonId;
import org.springframework.context.ApplicationContext;

/** A push service on this machine that keeps whatever it is sent. */
public final class TestPushService implements AutoCloseable {

    private final HttpServer server;
    private final PushDeviceStore store;
    private final List<String> heads = new CopyOnWriteArrayList<>();
    private final List<String> bodies = new CopyOnWriteArrayList<>();

    public TestPushService(ApplicationContext context) {
        try {
            this.store = context.getBean(PushDeviceStore.class);
            this.server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            heads.add(exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().entrySet());
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(201, -1);
            exchange.close();
        });
        server.start();
    }

    /** Has that person told here from now on. */
    public void listenFor(PersonId person) {
        var address = "http://127.0.0.1:%d/%s".formatted(server.getAddress().getPort(), person.value());
        store.save(PushDevice.of(
                person, new PushAddress(address), Clock.systemUTC().instant()));
    }

    /** First lines and headers of all messages. */
    public List<String> heads() {
        return List.copyOf(heads);
    }

    public List<String> bodies() {
        return List.copyOf(bodies);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
