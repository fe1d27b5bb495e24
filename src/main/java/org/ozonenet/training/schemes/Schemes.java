package org.ozonenet.training.schemes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.reference.files.Node;
import org.ozonenet.reference.files.ReferenceFiles;
import org.ozonenet.training.UnitCode;
import org.springframework.stereotype.Component;

/** All schemes that are known, from {@code certification-schemes.yaml} among the reference data. */
@Component
public class Schemes {

    static final String FILE = "certification-schemes.yaml";

    private final Map<SchemeCode, Scheme> schemes = new LinkedHashMap<>();
    private final Map<UnitCode, LocalizedText> units = new LinkedHashMap<>();

    Schemes(ReferenceFiles files) {
        var file = files.yaml(FILE);
        var reading = new SchemeReading(file.at("groups"));
        file.map("schemes", Node::itself).forEach(node -> node.check(each -> add(reading.scheme(each))));
        file.check(node -> schemes.values().forEach(this::checkSuccessor));
        file.at("units")
                .fields()
                .forEach((code, title) -> title.check(each -> units.put(new UnitCode(code), SchemeReading.text(each))));
        file.check(node -> schemes.values().forEach(this::checkUnits));
    }

    /** All, in the order of the file. */
    public List<Scheme> all() {
        return List.copyOf(schemes.values());
    }

    /** What a unit of competency is called; its code where it is not known. */
    public LocalizedText title(UnitCode unit) {
        var title = units.get(unit);
        return title == null ? LocalizedText.english(unit.value()) : title;
    }

    public Optional<Scheme> find(SchemeCode code) {
        return Optional.ofNullable(schemes.get(code));
    }

    /** The schemes under which this portal issues, and that ask for that unit. */
    public List<Scheme> askingFor(UnitCode unit) {
        return schemes.values().stream()
                .filter(Scheme::issuedHere)
                .filter(scheme -> scheme.categories().stream()
                        .anyMatch(category -> category.units().contains(unit)))
                .toList();
    }

    /** What took a scheme's place by that day, one after the other; empty while it is still open. */
    public List<Scheme> successors(SchemeCode code, LocalDate on) {
        var found = new ArrayList<Scheme>();
        var next = find(code);
        while (next.isPresent() && next.get().replacedBy() != null && found.size() < schemes.size()) {
            next = Optional.ofNullable(next.get().replacedBy())
                    .flatMap(this::find)
                    .filter(successor -> !on.isBefore(successor.from()));
            next.ifPresent(found::add);
        }
        return found;
    }

    private void add(Scheme scheme) {
        if (schemes.put(scheme.code(), scheme) != null) {
            throw new IllegalArgumentException("code: %s stands twice.".formatted(scheme.code()));
        }
    }

    private void checkUnits(Scheme scheme) {
        for (var category : scheme.categories()) {
            for (var unit : category.units()) {
                if (!units.containsKey(unit)) {
                    throw new IllegalArgumentException(
                            "units: %s names %s, which has no title.".formatted(scheme.code(), unit));
                }
            }
        }
    }

    private void checkSuccessor(Scheme scheme) {
        var successor = scheme.replacedBy();
        if (successor != null && !schemes.containsKey(successor)) {
            throw new IllegalArgumentException(
                    "replaced_by: %s names %s, which is not in the file.".formatted(scheme.code(), successor));
        }
    }
}
