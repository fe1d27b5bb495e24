package org.ozonenet.street;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A connection that is kept open and asks for one page after the other, as cheap as can be for whoever measures. */
final class PlainConnection implements AutoCloseable {

    private final URI portal;
    private Socket socket;
    private InputStream in;

    PlainConnection(URI portal) throws IOException {
        this.portal = portal;
        this.socket = connected();
        this.in = new BufferedInputStream(socket.getInputStream(), 16 * 1024);
    }

    private Socket connected() throws IOException {
        var made = new Socket(portal.getHost(), portal.getPort());
        made.setTcpNoDelay(true);
        return made;
    }

    /** Head and body of the answer. */
    String get(String path) throws IOException {
        var request = "GET " + path + " HTTP/1.1\r\nHost: " + portal.getAuthority() + "\r\nAccept-Language: en\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        var head = head();
        var lower = head.toLowerCase(Locale.ROOT);
        var body = lower.contains("transfer-encoding: chunked") ? chunks() : in.readNBytes(length(lower));
        if (lower.contains("connection: close")) {
            // The portal ends a connection after so many requests: a browser opens another one.
            socket.close();
            socket = connected();
            in = new BufferedInputStream(socket.getInputStream(), 16 * 1024);
        }
        return head + new String(body, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private String head() throws IOException {
        var head = new StringBuilder();
        for (var line = line(); !line.isEmpty(); line = line()) {
            head.append(line).append('\n');
        }
        return head.toString();
    }

    private byte[] chunks() throws IOException {
        var body = new ByteArrayOutputStream();
        for (var size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            body.write(in.readNBytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("The portal has closed the connection");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    private static int length(String head) {
        var at = head.indexOf("content-length:");
        return at < 0
                ? 0
                : Integer.parseInt(
                        head.substring(at + 15, head.indexOf('\n', at)).strip());
    }
}
