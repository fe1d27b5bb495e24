package org.ozonenet.street;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A candidate at a theory test without a browser: signs in, begins, answers, and remembers what was acknowledged. */
final class TestTaker {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern NUMBER = Pattern.compile("name=\"number\" value=\"(\\d+)\"");
    private static final Pattern PLACE = Pattern.compile("data-here=\"(/test/[a-z0-9-]+)/(\\d+)\"");
    private static final Pattern KIND = Pattern.compile("data-kind=\"([A-Z_]+)\"");
    private static final Pattern FIELD = Pattern.compile("<select name=\"v(\\d+)\"");
    private static final Pattern QUESTIONS = Pattern.compile("<h1>[^<]*?(\\d+)[^<\\d]+(\\d+)[^<]*</h1>");

    private final HttpClient client;
    private final String name;
    private final Map<Integer, Long> acknowledged = new ConcurrentHashMap<>();
    private String address;
    private String cookie = "";
    private String page = "";
    private String test = "";

    TestTaker(HttpClient client, String address, String name) {
        this.client = client;
        this.address = address;
        this.name = name;
    }

    /** Answers by the number of the question, with the number of the answer that the portal said it has saved. */
    Map<Integer, Long> acknowledged() {
        return acknowledged;
    }

    /** Goes on at a portal that was started again, with another port and without the old session. */
    void moveTo(String other) {
        address = other;
        cookie = "";
    }

    void signIn(String password) throws IOException, InterruptedException {
        get("/sign-in");
        var answer = post("/sign-in", "username=" + encoded(name) + "&password=" + encoded(password));
        if (answer.statusCode() != 302 || location(answer).contains("error")) {
            throw new IllegalStateException(name + " cannot sign in: " + answer.statusCode() + " " + answer.headers());
        }
    }

    /** Enrols where needed, and opens the page of the course. */
    void open(String course) throws IOException, InterruptedException {
        get("/learning/" + course);
        if (page.contains("id=\"enrol\"")) {
            post("/learning/" + course + "/enrol", "");
            get("/learning/" + course);
        }
    }

    /** Begins the test, or goes on, and has its first question. */
    void begin(String course) throws IOException, InterruptedException {
        var begun = post("/learning/" + course + "/test", "");
        var first = location(begun);
        if (!first.contains("/test/")) {
            throw new IllegalStateException(name + " cannot begin: " + begun.statusCode() + " " + first);
        }
        get(first.substring(first.indexOf("/test/")));
        test = found(PLACE).group(1);
    }

    int questions() {
        return Integer.parseInt(found(QUESTIONS).group(2));
    }

    /** Answers the question on the page somehow and has the next one: one round trip. */
    boolean answer() throws IOException, InterruptedException {
        var place = found(PLACE);
        var question = Integer.parseInt(place.group(2));
        var number = Long.parseLong(found(NUMBER).group(1));
        var answer = post(place.group(1) + "/" + question, "number=" + number + "&go=next&" + something());
        var saved = answer.headers().firstValue("X-Receipt").orElse("").equals("SAVED");
        if (saved) {
            acknowledged.put(question, number);
        }
        page = answer.body();
        return saved;
    }

    /** How many of the answers that were acknowledged the portal does not have. */
    int lost() throws IOException, InterruptedException {
        var lost = 0;
        for (var each : acknowledged.entrySet()) {
            get(test + "/" + each.getKey());
            if (Long.parseLong(found(NUMBER).group(1)) <= each.getValue()) {
                lost++;
            }
        }
        return lost;
    }

    void open(int question) throws IOException, InterruptedException {
        get(test + "/" + question);
    }

    int pageBytes() {
        return page.getBytes(StandardCharsets.UTF_8).length;
    }

    private String something() {
        var kind = found(KIND).group(1);
        return switch (kind) {
            case "TRUE_FALSE" -> "v=true";
            case "FIGURE" -> "v=12%2C5";
            case "WORDS" -> "v=tester";
            case "PLACE" -> "v0=50&v1=50";
            case "PAIRS", "ORDER" -> sorted(kind.equals("PAIRS") ? 0 : 1);
            default -> "v=" + Math.floorMod(name.hashCode() + page.length(), 3);
        };
    }

    private String sorted(int first) {
        var fields = new StringBuilder();
        var matcher = FIELD.matcher(page);
        for (var i = first; matcher.find(); i++) {
            fields.append(fields.isEmpty() ? "" : "&")
                    .append('v')
                    .append(matcher.group(1))
                    .append('=')
                    .append(i);
        }
        return fields.toString();
    }

    private Matcher found(Pattern pattern) {
        var matcher = pattern.matcher(page);
        if (!matcher.find()) {
            throw new IllegalStateException("%s finds nothing of %s on:%n%s".formatted(name, pattern, page));
        }
        return matcher;
    }

    private void get(String path) throws IOException, InterruptedException {
        var answer = send(request(path).GET().build());
        page = answer.body();
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("%s gets %d for %s: %s"
                    .formatted(name, answer.statusCode(), path, answer.headers().map()));
        }
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        var token = "_csrf=" + encoded(found(TOKEN).group(1));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.isEmpty() ? token : body + "&" + token))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(60));
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").stream()
                .filter(each -> each.startsWith("JSESSIONID="))
                .forEach(each -> cookie = each.substring(0, each.indexOf(';')));
        return answer;
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
