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

    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern UI_NUMBER = Pattern.compile("\"v-uiId\":(\\d+)");

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

    /** Opens a working screen as a browser does: the frame first, then the page, made and kept by the server. */
    HttpResponse<String> openScreen(String route) throws IOException, InterruptedException {
        var frame = get("/?v-r=init&location=" + encoded(route) + "&query=");
        var key = KEY.matcher(frame.body());
        if (!key.find()) {
            throw new IllegalStateException("The screen did not open (" + frame.statusCode() + "):\n" + frame.body());
        }
        var first = """
                {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"",\
                "appShellTitle":"","historyState":null,"trigger":""}}],"syncId":0,"clientId":0}""".formatted(key.group(1), route);
        var screen = UI_NUMBER.matcher(frame.body());
        var number = screen.find() ? screen.group(1) : "0";
        return client.send(
                HttpRequest.newBuilder(URI.create(address + "/?v-r=uidl&v-uiId=" + number))
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(HttpRequest.BodyPublishers.ofString(first))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
