package org.ozonenet.access.accounts;

import java.net.URI;
import org.ozonenet.kernel.SecretToken;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The address under which visitors reach the portal: the property {@code ozonenet.address}, for example
 * {@code https://portal.example.org}; without it {@code http://localhost} with the port.
 */
@Component
public class PortalAddress {

    private final String configured;
    private final Environment environment;

    PortalAddress(@Value("${ozonenet.address:}") String configured, Environment environment) {
        this.configured = configured.replaceFirst("/+$", "");
        this.environment = environment;
    }

    /** Without a slash at the end. */
    public String base() {
        if (!configured.isEmpty()) {
            return configured;
        }
        var port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        return "http://localhost:" + port;
    }

    /** The name of the host alone, to which passkeys belong. */
    public String host() {
        var host = URI.create(base()).getHost();
        return host == null ? "localhost" : host;
    }

    String link(String path, SecretToken token) {
        return base() + path + "?token=" + token.value();
    }
}
