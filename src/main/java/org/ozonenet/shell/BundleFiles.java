package org.ozonenet.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The script files that the first working screen needs, by their addresses. The browser would learn of each only from
 * the one before it; told beforehand, it fetches them at once.
 */
@Component
class BundleFiles {

    private static final String WEBAPP = "META-INF/VAADIN/webapp/";
    private static final String BUILD = "VAADIN/build/";
    private static final Pattern FIRST = Pattern.compile("VAADIN/build/(indexhtml-[\\w-]+\\.js)");
    private static final Pattern NEXT =
            Pattern.compile("(?:FlowBootstrap|FlowClient|generated-flow-imports)-[\\w-]{8}\\.js");

    private final List<String> addresses = found();

    /** Addresses relative to the portal's root; none where no bundle was built, as in tests. */
    List<String> addresses() {
        return addresses;
    }

    private static List<String> found() {
        var first = FIRST.matcher(text(WEBAPP + "index.html"));
        if (!first.find()) {
            return List.of();
        }
        var names = new LinkedHashSet<String>();
        names.add(first.group(1));
        NEXT.matcher(text(WEBAPP + BUILD + first.group(1))).results().forEach(each -> names.add(each.group()));
        return names.stream().map(name -> BUILD + name).toList();
    }

    private static String text(String path) {
        var resource = new ClassPathResource(path);
        try {
            return resource.exists() ? resource.getContentAsString(StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
