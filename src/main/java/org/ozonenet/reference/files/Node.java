package org.ozonenet.reference.files;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/** A place in a YAML file with its line: a map, a list, or a single value. */
public final class Node {

    private static final YAMLMapper YAML = new YAMLMapper();

    private final String file;
    private final int line;
    private final Problems problems;
    private final Map<String, Node> fields = new LinkedHashMap<>();
    private final List<Node> items = new ArrayList<>();
    private @Nullable String value;

    private Node(String file, int line, Problems problems) {
        this.file = file;
        this.line = line;
        this.problems = problems;
    }

    static Node nothing(String file, Problems problems) {
        return new Node(file, 0, problems);
    }

    /**
     * Reads a YAML file. Anchors, aliases and tags are problems: a file says in plain sight what it says.
     *
     * @return its top; an empty place, with a problem, if it is not YAML
     */
    public static Node read(String file, String text, Problems problems) {
        try (var parser = YAML.createParser(text)) {
            parser.nextToken();
            var node = read(file, parser, problems);
            if (parser.nextToken() != null) {
                problems.add(file, parser.currentTokenLocation().getLineNr(), "A second document begins here.");
            }
            return node;
        } catch (JacksonException e) {
            var location = e.getLocation();
            problems.add(
                    file,
                    location == null ? 0 : location.getLineNr(),
                    "The file is not YAML: " + e.getOriginalMessage());
            return nothing(file, problems);
        }
    }

    /** The text of a field, which must be there. */
    public String text(String field) {
        var text = optional(field);
        if (text == null) {
            throw new IllegalArgumentException("%s is missing.".formatted(field));
        }
        return text;
    }

    /** The text of a field, or null where there is none. */
    public @Nullable String optional(String field) {
        var node = fields.get(field);
        return node == null ? null : node.value;
    }

    /** A whole number, which must be there. */
    public int number(String field) {
        try {
            return Integer.parseInt(text(field));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("%s: '%s' is not a whole number.".formatted(field, optional(field)));
        }
    }

    /** An exact decimal number, or null where there is none. */
    public @Nullable BigDecimal decimal(String field) {
        var text = optional(field);
        try {
            return text == null ? null : new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("%s: '%s' is not a number.".formatted(field, text));
        }
    }

    /** The values of a list field, or the single value, or none. */
    public List<String> texts(String field) {
        var node = fields.get(field);
        if (node == null) {
            return List.of();
        }
        if (node.value != null) {
            return List.of(node.value);
        }
        return node.items.stream().map(item -> String.valueOf(item.value)).toList();
    }

    /** The value of this place, or null where it is a map, a list or nothing. */
    public @Nullable String value() {
        return value;
    }

    /** Where in its file this place is, from 1. */
    public int line() {
        return line;
    }

    /** Whether the field is there. */
    public boolean has(String field) {
        return fields.containsKey(field);
    }

    /** The map or list below a field; an empty one where there is none. */
    public Node at(String field) {
        var node = fields.get(field);
        return node != null ? node : new Node(file, line, problems);
    }

    /** The fields below this place, in the order of the file. */
    public Map<String, Node> fields() {
        return new LinkedHashMap<>(fields);
    }

    /** One object per item of a list field; an item from which none can be made is taken down as a problem. */
    public <T> List<T> map(String field, Function<Node, T> reading) {
        var made = new ArrayList<T>();
        for (var item : at(field).items) {
            item.check(node -> made.add(reading.apply(node)));
        }
        return made;
    }

    /** Does something with this place; what it breaks is taken down as a problem at its line. */
    public void check(Consumer<Node> reading) {
        try {
            reading.accept(this);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            problem(String.valueOf(e.getMessage()));
        }
    }

    /** This place; for {@link #map}, where each item is to be read by itself. */
    public Node itself() {
        return this;
    }

    /** Takes down a problem at this line. */
    public void problem(String reason) {
        problems.add(file, line, reason);
    }

    private static Node read(String file, JsonParser parser, Problems problems) {
        var node = new Node(file, parser.currentTokenLocation().getLineNr(), problems);
        if (parser.getObjectId() != null || parser.getTypeId() != null || isAlias(parser)) {
            node.problem("Anchors, aliases and tags are not allowed.");
        }
        switch (parser.currentToken()) {
            case START_OBJECT -> {
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    var name = parser.currentName();
                    var at = parser.currentTokenLocation().getLineNr();
                    parser.nextToken();
                    if (node.fields.put(name, read(file, parser, problems)) != null) {
                        problems.add(file, at, "'%s' stands twice.".formatted(name));
                    }
                }
            }
            case START_ARRAY -> {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    node.items.add(read(file, parser, problems));
                }
            }
            case null -> node.value = null;
            case VALUE_NULL -> node.value = null;
            default -> node.value = parser.getString();
        }
        return node;
    }

    private static boolean isAlias(JsonParser parser) {
        return parser instanceof YAMLParser yaml && yaml.isCurrentAlias();
    }
}
