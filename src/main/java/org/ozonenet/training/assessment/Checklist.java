package org.ozonenet.training.assessment;

import java.util.List;

/**
 * An observation checklist, frozen as it stood when the assessment began.
 *
 * @param source what it was made from, for example a practical task or a framework, with its version
 */
public record Checklist(String source, List<CheckItem> items) {

    public Checklist {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("A checklist has at least one line");
        }
        if (items.stream().map(CheckItem::key).distinct().count() != items.size()) {
            throw new IllegalArgumentException("Two lines of a checklist have the same key");
        }
    }

    boolean has(String key) {
        return items.stream().anyMatch(item -> item.key().equals(key));
    }
}
