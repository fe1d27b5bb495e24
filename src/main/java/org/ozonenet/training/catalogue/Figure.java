package org.ozonenet.training.catalogue;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ozonenet.reference.files.Problems;
import org.springframework.web.util.HtmlUtils;

/**
 * A drawing as it may stand within a page: only shapes and text, no script, no style, nothing from elsewhere. What is
 * not on the lists is a problem, not left out in silence.
 *
 * @param viewBox width and height in units of the drawing
 * @param shapes what lies within the outermost element, written anew
 */
record Figure(String viewBox, String shapes) {

    private static final int MOST_BYTES = 64_000;
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "defs",
            "title",
            "desc",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "use",
            "marker",
            "clipPath",
            "linearGradient",
            "radialGradient",
            "stop",
            "symbol",
            "pattern");
    private static final Set<String> ATTRIBUTES = Set.of(
            "id",
            "viewBox",
            "width",
            "height",
            "x",
            "y",
            "x1",
            "y1",
            "x2",
            "y2",
            "cx",
            "cy",
            "r",
            "rx",
            "ry",
            "d",
            "dx",
            "dy",
            "points",
            "transform",
            "fill",
            "fill-opacity",
            "fill-rule",
            "stroke",
            "stroke-width",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-dasharray",
            "stroke-opacity",
            "stroke-miterlimit",
            "opacity",
            "font-size",
            "font-weight",
            "font-family",
            "font-style",
            "text-anchor",
            "dominant-baseline",
            "offset",
            "stop-color",
            "stop-opacity",
            "marker-start",
            "marker-mid",
            "marker-end",
            "markerWidth",
            "markerHeight",
            "markerUnits",
            "refX",
            "refY",
            "orient",
            "clip-path",
            "clip-rule",
            "gradientUnits",
            "gradientTransform",
            "patternUnits",
            "patternTransform",
            "href",
            "role",
            "preserveAspectRatio",
            "letter-spacing");
    private static final Pattern WITHIN = Pattern.compile("url\\(#[A-Za-z][\\w-]*\\)");
    private static final Pattern VIEW_BOX = Pattern.compile("0 0 [0-9.]+ [0-9.]+");

    /** Reads a drawing; empty, with problems, where it is not one that may be shown. */
    static Optional<Figure> read(String file, byte[] bytes, Problems problems) {
        if (bytes.length > MOST_BYTES) {
            problems.add(file, 0, "The drawing has more than %,d bytes.".formatted(MOST_BYTES));
            return Optional.empty();
        }
        try {
            return Optional.of(new Reading(file).read(reader(bytes)));
        } catch (XMLStreamException e) {
            problems.add(file, e.getLocation() == null ? 0 : e.getLocation().getLineNumber(), "The file is not XML.");
        } catch (Refused e) {
            problems.add(file, e.line, String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    /** The drawing within a page. What it shows is said in its label. */
    String within(String label) {
        return "<svg xmlns=\"%s\" viewBox=\"%s\" role=\"img\" aria-label=\"%s\">%s</svg>"
                .formatted(SVG, viewBox, HtmlUtils.htmlEscape(label), shapes);
    }

    private static XMLStreamReader reader(byte[] bytes) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
    }

    private static final class Refused extends RuntimeException {

        private final transient int line;

        Refused(int line, String reason) {
            super(reason);
            this.line = line;
        }
    }

    /** One pass over the file. Names within the drawing get the file's name in front: several share a page. */
    private static final class Reading {

        private final String prefix;
        private final StringBuilder out = new StringBuilder();
        private final Deque<String> open = new ArrayDeque<>();
        private String viewBox = "";
        private int skipping;

        Reading(String file) {
            this.prefix = file.substring(file.lastIndexOf('/') + 1).replaceAll("\\W", "-") + "-";
        }

        Figure read(XMLStreamReader xml) throws XMLStreamException {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> start(xml);
                    case XMLStreamConstants.END_ELEMENT -> end();
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(xml);
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
                        throw refused(xml, "A drawing has no document type and no entities.");
                    }
                    case XMLStreamConstants.PROCESSING_INSTRUCTION -> {
                        throw refused(xml, "A drawing has no processing instructions.");
                    }
                    default -> {
                        // Comments and spaces are left out.
                    }
                }
            }
            return new Figure(viewBox, out.toString());
        }

        private void start(XMLStreamReader xml) {
            var name = xml.getLocalName();
            if (!SVG.equals(xml.getNamespaceURI()) || !ELEMENTS.contains(name)) {
                throw refused(xml, "<%s> may not stand in a drawing.".formatted(name));
            }
            if (open.isEmpty()) {
                outermost(xml, name);
            } else if (name.equals("svg")) {
                throw refused(xml, "A drawing stands within a drawing.");
            }
            if (name.equals("title") || name.equals("desc")) {
                skipping++;
            }
            if (!open.isEmpty() && skipping == 0) {
                out.append('<').append(name);
                attributes(xml);
                out.append('>');
            }
            open.push(name);
        }

        private void outermost(XMLStreamReader xml, String name) {
            if (!name.equals("svg")) {
                throw refused(xml, "The outermost element is not <svg>.");
            }
            var box = xml.getAttributeValue(null, "viewBox");
            if (box == null || !VIEW_BOX.matcher(box).matches()) {
                throw refused(xml, "<svg> needs a viewBox that begins with 0 0.");
            }
            viewBox = box;
            var before = out.length();
            attributes(xml);
            out.setLength(before);
            inherited(xml);
        }

        /** What the outermost element gives all shapes stays with them. */
        private void inherited(XMLStreamReader xml) {
            out.append("<g");
            for (var i = 0; i < xml.getAttributeCount(); i++) {
                var name = xml.getAttributeLocalName(i);
                if (name.startsWith("font-") || name.startsWith("fill") || name.startsWith("stroke")) {
                    attribute(name, xml.getAttributeValue(i));
                }
            }
            out.append('>');
        }

        private void attributes(XMLStreamReader xml) {
            for (var i = 0; i < xml.getAttributeCount(); i++) {
                var name = xml.getAttributeLocalName(i);
                var space = xml.getAttributeNamespace(i);
                var known = space == null || space.isEmpty() || space.equals(XLINK) && name.equals("href");
                if (!known || !ATTRIBUTES.contains(name)) {
                    throw refused(xml, "The attribute %s may not stand in a drawing.".formatted(name));
                }
                attribute(xml, name, xml.getAttributeValue(i));
            }
        }

        private void attribute(XMLStreamReader xml, String name, String value) {
            if (name.equals("href") && !value.matches("#[A-Za-z][\\w-]*")
                    || value.contains("url(") && !WITHIN.matcher(value).matches()) {
                throw refused(xml, "A drawing refers to nothing outside itself: %s.".formatted(value));
            }
            attribute(name, value);
        }

        private void attribute(String name, String value) {
            var named =
                    switch (name) {
                        case "id" -> prefix + value;
                        case "href" -> "#" + prefix + value.substring(1);
                        default -> value.replace("url(#", "url(#" + prefix);
                    };
            out.append(' ')
                    .append(name)
                    .append("=\"")
                    .append(HtmlUtils.htmlEscape(named))
                    .append('"');
        }

        private void end() {
            var name = open.pop();
            if (skipping > 0) {
                skipping -= name.equals("title") || name.equals("desc") ? 1 : 0;
            } else {
                out.append("</").append(open.isEmpty() ? "g" : name).append('>');
            }
        }

        private void text(XMLStreamReader xml) {
            if (skipping == 0 && !open.isEmpty() && !xml.isWhiteSpace()) {
                out.append(HtmlUtils.htmlEscape(xml.getText()));
            }
        }

        private static Refused refused(XMLStreamReader xml, String reason) {
            return new Refused(xml.getLocation().getLineNumber(), reason);
        }
    }
}
