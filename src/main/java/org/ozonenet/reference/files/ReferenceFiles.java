package org.ozonenet.reference.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The folder of the reference files. Whoever reads from it takes down problems instead of stopping at the first; when
 * all have read, a single problem is enough to refuse the start.
 */
@Component
public class ReferenceFiles implements SmartInitializingSingleton {

    private final Resource folder;
    private final Problems problems = new Problems();

    ReferenceFiles(@Value("${ozonenet.reference.path:classpath:reference/}") Resource folder) {
        this.folder = folder;
    }

    /** The rows of a CSV file with exactly these columns, in this order. Empty, with a problem, if it cannot be read. */
    public Table table(String file, String... columns) {
        return text(file).map(text -> Table.read(file, text, problems, columns)).orElse(Table.empty(file, problems));
    }

    /** The content of a YAML file; empty, with a problem, if it cannot be read. */
    public Node yaml(String file) {
        return text(file).map(text -> Node.read(file, text, problems)).orElse(Node.nothing(file, problems));
    }

    /** What is wrong so far. */
    public Problems problems() {
        return problems;
    }

    @Override
    public void afterSingletonsInstantiated() {
        problems.refuseIfAny();
    }

    private Optional<String> text(String file) {
        try {
            return Optional.of(folder.createRelative(file).getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            problems.add(file, 0, "The file cannot be read.");
            return Optional.empty();
        }
    }
}
