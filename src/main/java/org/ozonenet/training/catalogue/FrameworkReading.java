package org.ozonenet.training.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ozonenet.reference.files.Node;
import org.ozonenet.reference.files.Problems;
import org.ozonenet.training.UnitCode;

/** Reads a competency framework from its file. */
final class FrameworkReading {

    private final Set<String> codes = new HashSet<>();

    private FrameworkReading() {}

    /** All frameworks among the files. */
    static List<Framework> all(CourseFiles files, Problems problems) {
        var frameworks = new ArrayList<Framework>();
        for (var path : files.content().keySet()) {
            if (path.startsWith(CourseFiles.FRAMEWORKS) && path.endsWith(".yaml")) {
                var name = path.substring(CourseFiles.FRAMEWORKS.length(), path.length() - ".yaml".length());
                files.text(path, problems)
                        .ifPresent(text ->
                                frameworks.add(new FrameworkReading().read(name, Node.read(path, text, problems))));
            }
        }
        return frameworks;
    }

    private Framework read(String name, Node top) {
        Yaml.only(top, "units");
        var units = top.map("units", this::unit);
        if (units.isEmpty()) {
            top.problem("units is missing.");
        }
        return new Framework(name, units);
    }

    private Framework.Unit unit(Node node) {
        Yaml.only(node, "code", "title", "elements");
        var code = new UnitCode(node.text("code"));
        once(code.value());
        var elements = node.map("elements", element -> element(element, code));
        if (elements.isEmpty()) {
            node.problem("%s has no elements.".formatted(code));
        }
        return new Framework.Unit(code, Yaml.text(node, "title"), elements);
    }

    private Framework.Element element(Node node, UnitCode unit) {
        Yaml.only(node, "code", "title", "criteria");
        var code = node.text("code");
        if (!code.matches(unit.value() + "-E[1-9][0-9]?")) {
            throw new IllegalArgumentException("'%s' is not the code of an element of %s.".formatted(code, unit));
        }
        once(code);
        var criteria = node.map("criteria", criterion -> criterion(criterion, code));
        if (criteria.isEmpty()) {
            node.problem("%s has no criteria.".formatted(code));
        }
        return new Framework.Element(code, Yaml.text(node, "title"), criteria);
    }

    private Framework.Criterion criterion(Node node, String element) {
        Yaml.only(node, "code", "text", "critical");
        var code = new CriterionCode(node.text("code"));
        if (!code.value().startsWith(element + "-")) {
            throw new IllegalArgumentException("%s does not belong to %s.".formatted(code.value(), element));
        }
        once(code.value());
        return new Framework.Criterion(code, Yaml.text(node, "text"), Yaml.yesOrNo(node, "critical"));
    }

    private void once(String code) {
        if (!codes.add(code)) {
            throw new IllegalArgumentException("%s stands twice.".formatted(code));
        }
    }
}
