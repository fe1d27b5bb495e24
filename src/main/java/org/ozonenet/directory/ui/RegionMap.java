package org.ozonenet.directory.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.reference.BorderPost;
import org.ozonenet.reference.Countries;
import org.ozonenet.shell.Reader;
import org.springframework.web.util.HtmlUtils;

/** Draws the countries of a network with their border posts. What can be tapped stands in the list beside it as well. */
@SpringComponent
class RegionMap {

    private static final int POST_SIZE = 3;

    private final MapShapes shapes;
    private final Countries countries;
    private final Reader reader;

    RegionMap(MapShapes shapes, Countries countries, Reader reader) {
        this.shapes = shapes;
        this.countries = countries;
        this.reader = reader;
    }

    /**
     * An SVG.
     *
     * @param title what it shows, for those who do not see it
     * @param linked countries that are links
     * @param chosen the country that stands out, or null
     * @param posts those drawn
     */
    String draw(
            String title, NetworkId network, Set<Iso2> linked, @Nullable Iso2 chosen, Collection<BorderPost> posts) {
        var svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"group\" class=\"ozn-dir-map\""
                + " viewBox=\"" + window(network) + "\" aria-label=\"" + HtmlUtils.htmlEscape(title) + "\">");
        shapes.all().forEach((country, shape) -> {
            if (!linked.contains(country)) {
                svg.append("<path aria-hidden=\"true\" class=\"ozn-dir-map-around\" d=\"")
                        .append(shape.outline())
                        .append("\"/>");
            }
        });
        shapes.all().forEach((country, shape) -> {
            if (linked.contains(country)) {
                svg.append(link(network, country, shape, country.equals(chosen)));
            }
        });
        svg.append("<g aria-hidden=\"true\">")
                .append(posts.stream().map(RegionMap::dot).collect(Collectors.joining()))
                .append("</g></svg>");
        return svg.toString();
    }

    private String link(NetworkId network, Iso2 country, MapShapes.Shape shape, boolean chosen) {
        var name = HtmlUtils.htmlEscape(countries.name(country, reader.lang()));
        return "<a router-ignore href=\"" + MapView.ROUTE + "?network=" + network.value() + "&amp;country="
                + country.value() + "\" aria-label=\"" + name + "\"" + (chosen ? " aria-current=\"true\"" : "")
                + "><title>" + name + "</title><path d=\"" + shape.outline() + "\"/></a>";
    }

    private static String dot(BorderPost post) {
        return "<circle class=\"ozn-dir-map-post\" r=\"" + POST_SIZE + "\" cx=\"" + MapShapes.across(post)
                + "\" cy=\"" + MapShapes.down(post) + "\"><title>" + HtmlUtils.htmlEscape(post.label())
                + "</title></circle>";
    }

    /** The part of the drawing in which a network lies. */
    private static String window(NetworkId network) {
        return network.equals(NetworkId.SEA) ? "725 275 441 420" : "60 15 660 225";
    }
}
