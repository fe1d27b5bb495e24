package org.ozonenet.street;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.ozonenet.kernel.Id;

/** A real Keycloak from its distribution, with the realm of this project, on a free port of this machine. */
final class KeycloakProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final String ADMIN = "keeper";

    private final String adminPassword = Id.random();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Path home;
    private final int port;
    private final Path log;
    private final Process process;

    private KeycloakProcess(Path distribution) throws IOException, InterruptedException {
        this.home = distribution;
        this.port = freePort();
        this.log = Files.createTempFile("keycloak", ".log");
        var realm = home.resolve("data/import/ozonenet-realm.json");
        Files.createDirectories(realm.getParent());
        Files.writeString(realm, Files.readString(Path.of("docker/keycloak/ozonenet-realm.json")));
        this.process = start();
        waitUntilReady();
    }

    /** Starts the distribution that the build has unpacked, with an empty database of its own. */
    static KeycloakProcess start(String version) throws IOException, InterruptedException {
        var unpacked = Path.of("target/keycloak/keycloak-" + version).toAbsolutePath();
        if (!Files.isDirectory(unpacked)) {
            throw new IllegalStateException(unpacked + " is missing: the build unpacks it before these tests");
        }
        return new KeycloakProcess(unpacked);
    }

    String issuer() {
        return "http://localhost:" + port + "/realms/ozonenet";
    }

    /** Lets the client of the realm send people back to a portal at this address. */
    void knowPortal(String address) throws IOException, InterruptedException {
        send("PUT", "/admin/realms/ozonenet/clients/" + client(), """
                {"clientId": "ozonenet", "redirectUris": ["%s/login/oauth2/code/keycloak"],
                 "attributes": {"pkce.code.challenge.method": "S256", "post.logout.redirect.uris": "%s/signed-out"}}
                """.formatted(address, address));
    }

    /** Puts the roles of an account into its identity token, as some installations do. */
    void tellRoles() throws IOException, InterruptedException {
        send("POST", "/admin/realms/ozonenet/clients/" + client() + "/protocol-mappers/models", """
                {"name": "roles", "protocol": "openid-connect",
                 "protocolMapper": "oidc-usermodel-realm-role-mapper",
                 "config": {"claim.name": "roles", "multivalued": "true", "jsonType.label": "String",
                            "id.token.claim": "true", "access.token.claim": "true", "userinfo.token.claim": "true"}}
                """);
        send("PUT", "/admin/realms/ozonenet/clients/" + client(), """
                {"clientId": "ozonenet", "fullScopeAllowed": true}
                """);
    }

    void addUser(String name, String password) throws IOException, InterruptedException {
        send("POST", "/admin/realms/ozonenet/users", """
                {"username": "%s", "email": "%s@example.org", "emailVerified": true, "enabled": true,
                 "firstName": "Test", "lastName": "%s",
                 "credentials": [{"type": "password", "value": "%s", "temporary": false}]}
                """.formatted(name, name, name, password));
    }

    void giveRole(String user, String role) throws IOException, InterruptedException {
        send("POST", "/admin/realms/ozonenet/roles", "{\"name\": \"%s\"}".formatted(role));
        var id = field("id", send("GET", "/admin/realms/ozonenet/users?exact=true&username=" + user, ""));
        var described = send("GET", "/admin/realms/ozonenet/roles/" + role, "");
        send("POST", "/admin/realms/ozonenet/users/" + id + "/role-mappings/realm", "[" + described + "]");
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    @Override
    public void close() throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
    }

    private Process start() throws IOException {
        deleteDatabase();
        var command = List.of(
                "sh",
                home.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--http-host=127.0.0.1",
                "--http-port=" + port);
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms128m -Xmx700m");
        builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", adminPassword);
        return builder.start();
    }

    private void deleteDatabase() throws IOException {
        var database = home.resolve("data/h2");
        if (Files.isDirectory(database)) {
            try (var files = Files.list(database)) {
                for (var file : files.toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private void waitUntilReady() throws IOException, InterruptedException {
        var from = Instant.now();
        while (Duration.between(from, Instant.now()).compareTo(PATIENCE) < 0) {
            if (!process.isAlive()) {
                throw new IllegalStateException("Keycloak ended before it answered:\n" + log());
            }
            try {
                if (get(issuer() + "/.well-known/openid-configuration").statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                // Not yet.
            }
            Thread.sleep(300);
        }
        close();
        throw new IllegalStateException("Keycloak did not answer within " + PATIENCE + ":\n" + log());
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(address))
                        .timeout(Duration.ofSeconds(10))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private String client() throws IOException, InterruptedException {
        return field("id", send("GET", "/admin/realms/ozonenet/clients?clientId=ozonenet", ""));
    }

    private String send(String method, String path, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException("%s %s: %d %s".formatted(method, path, answer.statusCode(), answer.body()));
        }
        return answer.body();
    }

    private String token() throws IOException, InterruptedException {
        var form = "grant_type=password&client_id=admin-cli&username=%s&password=%s"
                .formatted(ADMIN, URLEncoder.encode(adminPassword, StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return field(
                "access_token",
                http.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }

    private static String field(String name, String json) {
        var found = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]+)\"").matcher(json);
        if (!found.find()) {
            throw new IllegalStateException("No " + name + " in " + json);
        }
        return found.group(1);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
