package org.ozonenet.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The script files that the first working screen needs, by their addresses. The browser would learn of each only from
 * the one before it, a round trip at a time; told beforehand, it fetches them at once.
 */
@Component
class BundleFiles {

    private static final String WEBAPP = "META-INF/VAADIN/webapp/";
    private static final String BUILD = "VAADIN/build/";
    private static final Pattern FIRST = Pattern.compile("VAADIN/build/(indexhtml-[\\w-]+\\.js)");
    private static final Pattern NEXT =
            Pattern.compile("(?:FlowBootstrap|FlowClient|generated-flow-imports)-[\\w-]{8}\\.js");

    private static final Pattern IMPORTED = Pattern.compile("(?:from|import)\"\\./([\\w.-]+\\.js)\"");

    // Charts and the like come when a page shows them: they weigh more than all pages together.
    private static final long LARGEST_FETCHED_AHEAD = 150_000;

    private final List<String> addresses = found();
    private final List<String> later = rest(addresses);

    /** Addresses relative to the portal's root; none where no bundle was built, as in tests. */
    List<String> addresses() {
        return addresses;
    }

    /** What the other pages need, to be fetched when the link has nothing better to do. */
    List<String> later() {
        return later;
    }

    private static List<String> rest(List<String> first) {
        try {
            var scripts =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + WEBAPP + BUILD + "*.js");
            var rest = new ArrayList<String>();
            for (var script : scripts) {
                var address = BUILD + script.getFilename();
                if (!first.contains(address) && script.contentLength() <= LARGEST_FETCHED_AHEAD) {
                    rest.add(address);
                }
            }
            return List.copyOf(rest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> found() {
        var first = FIRST.matcher(text(WEBAPP + "index.html"));
        if (!first.find()) {
            return List.of();
        }
        var names = new LinkedHashSet<String>();
        names.add(first.group(1));
        NEXT.matcher(text(WEBAPP + BUILD + first.group(1))).results().forEach(each -> names.add(each.group()));
        List.copyOf(names).forEach(name -> addImportsOf(name, names));
        return names.stream().map(name -> BUILD + name).toList();
    }

    private static void addImportsOf(String file, Set<String> names) {
        IMPORTED.matcher(text(WEBAPP + BUILD + file))
                .results()
                .map(each -> each.group(1))
                .filter(names::add)
                .forEach(each -> addImportsOf(each, names));
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
