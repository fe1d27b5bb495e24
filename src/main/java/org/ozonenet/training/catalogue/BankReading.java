package org.ozonenet.training.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Lang;
import org.ozonenet.reference.files.Node;
import org.ozonenet.training.UnitCode;

/** Reads the bank of questions of a unit. */
final class BankReading {

    private static final List<String> COMMON =
            List.of("id", "criterion", "level", "critical", "type", "ask", "explain");

    private final UnitCode unit;
    private final Map<CriterionCode, Framework.Criterion> criteria;
    private final Set<String> figures;
    private final Set<QuestionId> seen = new HashSet<>();

    /** @param figures the paths of the unit's figures as questions name them, for example {@code media/x.svg} */
    BankReading(UnitCode unit, Framework.@Nullable Unit framework, Set<String> figures) {
        this.unit = unit;
        this.criteria = framework == null
                ? Map.of()
                : framework.criteria().collect(Collectors.toMap(Framework.Criterion::code, each -> each));
        this.figures = figures;
    }

    List<Question> read(Node top) {
        Yaml.only(top, "questions");
        return top.map("questions", node -> question(node, null));
    }

    private Question question(Node node, @Nullable QuestionId ofCase) {
        var type = node.text("type");
        var fields = new ArrayList<>(COMMON);
        fields.addAll(fieldsOf(type));
        Yaml.only(node, fields.toArray(String[]::new));
        var id = id(node, ofCase);
        var isCase = type.equals("case");
        if (isCase && ofCase != null) {
            throw new IllegalArgumentException("A step of a case cannot be a case.");
        }
        return new Question(
                id,
                unit,
                criterion(node),
                Yaml.oneOf(Level.class, node, "level"),
                Yaml.yesOrNo(node, "critical"),
                isCase && !node.has("ask") ? Yaml.text(node, "story") : Yaml.text(node, "ask"),
                Yaml.text(node, "explain"),
                task(type, node, id));
    }

    private QuestionId id(Node node, @Nullable QuestionId ofCase) {
        var id = new QuestionId(node.text("id"));
        var begin = ofCase == null ? unit.value() + "-Q" : ofCase.value() + "-";
        if (!id.value().startsWith(begin)) {
            throw new IllegalArgumentException("%s does not begin with %s.".formatted(id.value(), begin));
        }
        if (!seen.add(id)) {
            throw new IllegalArgumentException("%s stands twice.".formatted(id.value()));
        }
        return id;
    }

    private CriterionCode criterion(Node node) {
        var code = new CriterionCode(node.text("criterion"));
        if (!criteria.containsKey(code)) {
            throw new IllegalArgumentException(
                    "The framework has no criterion %s in unit %s.".formatted(code.value(), unit));
        }
        return code;
    }

    private static List<String> fieldsOf(String type) {
        return switch (type) {
            case "single", "multiple" -> List.of("options");
            case "true-false" -> List.of("answer");
            case "numeric" -> List.of("answer", "tolerance", "unit");
            case "matching" -> List.of("pairs");
            case "ordering" -> List.of("items");
            case "short-text" -> List.of("accept");
            case "hot-spot" -> List.of("figure", "area");
            case "case" -> List.of("story", "steps");
            default -> throw new IllegalArgumentException("'%s' is not a type of questions.".formatted(type));
        };
    }

    private Task task(String type, Node node, QuestionId id) {
        return switch (type) {
            case "single" -> choice(node, false);
            case "multiple" -> choice(node, true);
            case "true-false" -> new Task.TrueFalse(Yaml.yesOrNo(node, "answer"));
            case "numeric" -> numeric(node);
            case "matching" -> matching(node);
            case "ordering" -> ordering(node);
            case "short-text" -> shortText(node);
            case "hot-spot" -> hotSpot(node);
            default -> caseStudy(node, id);
        };
    }

    private static Task choice(Node node, boolean several) {
        var options = node.map("options", option -> {
            Yaml.only(option, "key", "text", "right");
            return new Task.Option(option.text("key"), Yaml.text(option, "text"), Yaml.yesOrNo(option, "right"));
        });
        require(options.size() >= 2, "A choice has at least two options.");
        require(
                options.stream().map(Task.Option::key).distinct().count() == options.size(),
                "Two options have the same key.");
        var right = options.stream().filter(Task.Option::right).count();
        require(
                several ? right >= 1 : right == 1,
                several ? "No option is right." : "Not exactly one option is right.");
        return new Task.Choice(several, options);
    }

    private static Task numeric(Node node) {
        var tolerance = Yaml.decimal(node, "tolerance");
        require(tolerance.signum() >= 0, "tolerance is negative.");
        return new Task.Numeric(Yaml.decimal(node, "answer"), tolerance, node.text("unit"));
    }

    private static Task matching(Node node) {
        var pairs = node.map("pairs", pair -> {
            Yaml.only(pair, "left", "right");
            return new Task.Pair(Yaml.text(pair, "left"), Yaml.text(pair, "right"));
        });
        require(pairs.size() >= 2, "Matching needs at least two pairs.");
        require(
                pairs.stream().map(Task.Pair::left).distinct().count() == pairs.size(),
                "Two pairs have the same left side.");
        return new Task.Matching(pairs);
    }

    private static Task ordering(Node node) {
        var items = node.map("items", Yaml::text);
        require(items.size() >= 3, "Ordering needs at least three items.");
        require(items.stream().distinct().count() == items.size(), "Two items are the same.");
        return new Task.Ordering(items);
    }

    private static Task shortText(Node node) {
        var accept = new HashMap<Lang, List<String>>();
        var languages = node.at("accept").fields();
        if (languages.isEmpty()) {
            accept.put(Lang.EN, texts(node, "accept"));
        }
        languages.forEach((code, field) -> {
            var lang = Yaml.lang(code)
                    .orElseThrow(() ->
                            new IllegalArgumentException("'%s' is not a language of the portal.".formatted(code)));
            accept.put(lang, texts(node.at("accept"), code));
        });
        require(accept.containsKey(Lang.EN), "accept has no English answer.");
        return new Task.ShortText(accept);
    }

    private static List<String> texts(Node node, String field) {
        var texts = node.texts(field).stream().map(String::strip).toList();
        require(!texts.isEmpty() && texts.stream().noneMatch(String::isEmpty), "accept names no answer.");
        return texts;
    }

    private Task hotSpot(Node node) {
        var figure = node.text("figure");
        require(figures.contains(figure), "The unit has no figure %s.".formatted(figure));
        var area = node.at("area");
        Yaml.only(area, "x", "y", "width", "height");
        var x = Yaml.decimal(area, "x").doubleValue();
        var y = Yaml.decimal(area, "y").doubleValue();
        var width = Yaml.decimal(area, "width").doubleValue();
        var height = Yaml.decimal(area, "height").doubleValue();
        require(
                x >= 0 && y >= 0 && width > 0 && height > 0 && x + width <= 100 && y + height <= 100,
                "The area does not lie within the figure (0 to 100 per cent).");
        return new Task.HotSpot(figure, new Task.Area(x, y, width, height));
    }

    private Task caseStudy(Node node, QuestionId id) {
        var steps = node.map("steps", step -> question(step, id));
        require(steps.size() >= 2, "A case has at least two steps.");
        return new Task.CaseStudy(Yaml.text(node, "story"), steps);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
