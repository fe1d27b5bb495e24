package org.ozonenet.training.catalogue;

import java.util.Optional;
import org.ozonenet.reference.files.Node;
import org.ozonenet.reference.files.Problem;
import org.ozonenet.reference.files.Problems;

/** A question within a lesson that the reader answers for themselves, and its answer. */
record SelfCheck(String ask, String answer) {

    /** @param line of the fence above it, in the file of the lesson */
    static Optional<SelfCheck> read(String file, int line, String yaml, Problems problems) {
        var own = new Problems();
        var node = Node.read(file, yaml, own);
        Yaml.only(node, "ask", "answer");
        var read = new SelfCheck[1];
        node.check(each -> read[0] = new SelfCheck(each.text("ask"), each.text("answer")));
        for (Problem problem : own.all()) {
            problems.add(file, line + problem.line(), problem.reason());
        }
        return Optional.ofNullable(read[0]);
    }
}
