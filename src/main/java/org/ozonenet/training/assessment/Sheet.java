package org.ozonenet.training.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A checklist with its marks, put together from all devices.
 *
 * <p>A mark takes the place of the one that its device showed. Two marks of one line that did not know of each other
 * and differ are a conflict: both are kept, and the assessor says which is right by a mark that knows of one of them.
 */
public final class Sheet {

    /** How a line stands: the mark that counts, and one that contradicts it, if any. */
    public record Slot(Tick mark, @Nullable Tick contradiction) {

        private boolean knows(@Nullable String tick) {
            var other = contradiction;
            return mark.id().equals(tick) || (other != null && other.id().equals(tick));
        }
    }

    private final Map<String, Slot> slots = new LinkedHashMap<>();

    private Sheet() {}

    /** @param ticks in the order in which they arrived */
    public static Sheet of(List<Tick> ticks) {
        var sheet = new Sheet();
        ticks.forEach(sheet::put);
        return sheet;
    }

    public Optional<Slot> slot(String item) {
        return Optional.ofNullable(slots.get(item));
    }

    /** The mark of a line that is not contradicted. */
    public Optional<Verdict> verdict(String item) {
        return slot(item)
                .filter(slot -> slot.contradiction() == null)
                .map(slot -> slot.mark().verdict());
    }

    public boolean hasConflict() {
        return slots.values().stream().anyMatch(slot -> slot.contradiction() != null);
    }

    private void put(Tick tick) {
        var slot = slots.get(tick.item());
        if (slot == null || slot.knows(tick.insteadOf())) {
            slots.put(tick.item(), new Slot(tick, null));
        } else if (slot.mark().verdict() != tick.verdict()) {
            slots.put(tick.item(), new Slot(slot.mark(), tick));
        }
    }
}
