package org.ozonenet.directory.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.reference.BorderPost;
import org.springframework.core.io.ClassPathResource;

/** The schematic outlines of countries, and where a border post lies among them; the file says how they were made. */
@SpringComponent
class MapShapes {

    private static final double WEST = 8;
    private static final double NORTH = 57;
    private static final double ACROSS = 8.7;
    private static final double DOWN = 10;

    private final Map<Iso2, Shape> shapes;

    MapShapes() {
        try {
            shapes = read(new ClassPathResource("map/countries.csv").getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A country on the map.
     *
     * @param x middle of its largest part
     * @param y middle of its largest part
     * @param outline as the path of an SVG
     */
    record Shape(int x, int y, String outline) {}

    Map<Iso2, Shape> all() {
        return shapes;
    }

    static long across(BorderPost post) {
        return Math.round((post.longitude() - WEST) * ACROSS);
    }

    static long down(BorderPost post) {
        return Math.round((NORTH - post.latitude()) * DOWN);
    }

    private static Map<Iso2, Shape> read(String text) {
        var read = new TreeMap<Iso2, Shape>();
        text.lines()
                .filter(line -> !line.startsWith("#") && !line.startsWith("iso2,"))
                .map(line -> line.split(",", 4))
                .forEach(parts -> read.put(
                        new Iso2(parts[0]),
                        new Shape(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), parts[3])));
        return read;
    }
}
