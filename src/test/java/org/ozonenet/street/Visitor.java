package org.ozonenet.street;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Somebody who uses the portal without a browser: keeps a session, sends forms, asks for pages. */
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final String address;
    private final HttpClient client;

    Visitor(String address) {
        this.address = address;
        this.client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(address + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Signs in by the form, as a person without scripts does. */
    HttpResponse<String> signIn(String name, String password) throws IOException, InterruptedException {
        var form = get("/sign-in").body();
        var token = TOKEN.matcher(form);
        if (!token.find()) {
            throw new IllegalStateException("The sign-in page has no token:\n" + form);
        }
        var body = "username=" + encoded(name) + "&password=" + encoded(password) + "&_csrf=" + encoded(token.group(1));
        return client.send(
                HttpRequest.newBuilder(URI.create(address + "/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Opens a working screen as far as the server is concerned: its components are made and kept in the session. */
    HttpResponse<String> openScreen(String route) throws IOException, InterruptedException {
        return get("/" + route + "?v-r=init&location=" + encoded(route) + "&query=");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
