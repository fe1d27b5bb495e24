package org.ozonenet.training.assessment;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.reference.files.Node;
import org.ozonenet.reference.files.ReferenceFiles;
import org.ozonenet.training.UnitCode;
import org.springframework.stereotype.Component;

/** The observation checklists of {@code observation-checklists.yaml} among the reference data. */
@Component
class ChecklistFile implements ChecklistSource {

    private final Map<UnitCode, Checklist> checklists = new HashMap<>();

    ChecklistFile(ReferenceFiles files) {
        files.yaml("observation-checklists.yaml")
                .map("checklists", Node::itself)
                .forEach(node -> node.check(each -> checklists.put(
                        new UnitCode(each.text("unit")),
                        new Checklist(each.text("source"), each.map("lines", ChecklistFile::line)))));
    }

    @Override
    public Optional<Checklist> of(UnitCode unit) {
        return Optional.ofNullable(checklists.get(unit));
    }

    private static CheckItem line(Node node) {
        return new CheckItem(
                node.text("key"),
                node.text("criterion"),
                text(node.at("text")),
                text(node.at("measure")),
                node.text("critical").equals("true"));
    }

    private static LocalizedText text(Node node) {
        return LocalizedText.of(node.text("en"), node.text("ru"), node.text("zh"));
    }
}
