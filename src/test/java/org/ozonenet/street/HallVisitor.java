package org.ozonenet.street;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Somebody in a hall without a browser: signs in, opens the page, follows, sends. */
final class HallVisitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern PAGE_TOKEN = Pattern.compile("data-token=\"([^\"]+)\"");
    private static final Pattern HEADER = Pattern.compile("data-header=\"([^\"]+)\"");
    private static final Pattern CURSOR = Pattern.compile("&quot;cursor&quot;:&quot;([^&]+)&quot;");

    private final HttpClient client;
    private final String address;
    private final String name;
    private final String hall;
    private String cookie = "";
    private String page = "";

    HallVisitor(HttpClient client, String address, String name, String meeting) {
        this.client = client;
        this.address = address;
        this.name = name;
        this.hall = address + "/meetings/" + meeting + "/live";
    }

    void signIn(String password) throws IOException, InterruptedException {
        var form = get(address + "/sign-in");
        var body = "username=" + encoded(name) + "&password=" + encoded(password) + "&_csrf="
                + encoded(found(TOKEN, form));
        var answer = sent(HttpRequest.newBuilder(URI.create(address + "/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        if (answer.statusCode() != 302) {
            throw new IllegalStateException(name + " cannot sign in: " + answer.statusCode());
        }
    }

    /** Opens the page; its size in bytes. */
    int open() throws IOException, InterruptedException {
        page = get(hall);
        return page.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Follows until the line ends, each line of it as it comes. */
    void follow(Consumer<String> heard) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(hall + "/events?after=" + found(CURSOR, page)))
                .header("Cookie", cookie)
                .build();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofLines());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(name + " cannot follow: " + answer.statusCode());
        }
        try (var lines = answer.body()) {
            lines.forEach(heard);
        } catch (UncheckedIOException over) {
            // The portal went away.
        }
    }

    String post(String path, String json) throws IOException, InterruptedException {
        var answer = sent(HttpRequest.newBuilder(URI.create(hall + path))
                .header("Content-Type", "application/json")
                .header(found(HEADER, page), found(PAGE_TOKEN, page))
                .POST(HttpRequest.BodyPublishers.ofString(json)));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private String get(String uri) throws IOException, InterruptedException {
        var answer = sent(HttpRequest.newBuilder(URI.create(uri)));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(uri + ": " + answer.statusCode());
        }
        return answer.body();
    }

    private HttpResponse<String> sent(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").stream()
                .filter(each -> each.startsWith("JSESSIONID="))
                .findFirst()
                .ifPresent(each -> cookie = each.substring(0, each.indexOf(';')));
        return answer;
    }

    private static String found(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("Not on the page: " + pattern);
        }
        return matcher.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
