package org.ozonenet.twinning.incidents;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.reference.PostId;

/**
 * What a report says, by field. Texts are as typed until {@link #kept()}.
 *
 * @param values never blank
 */
public record IncidentFacts(Map<IncidentField, String> values) {

    public static final IncidentFacts NONE = new IncidentFacts(Map.of());

    public IncidentFacts {
        var filled = new EnumMap<IncidentField, String>(IncidentField.class);
        values.forEach((field, text) -> {
            if (!text.isBlank()) {
                filled.put(field, text.strip());
            }
        });
        values = Map.copyOf(filled);
    }

    /** The facts that a step carries, by the names of fields; what is no field is left out. */
    static IncidentFacts named(Map<String, String> facts) {
        var values = new EnumMap<IncidentField, String>(IncidentField.class);
        Stream.of(IncidentField.values()).forEach(field -> {
            var text = facts.get(field.name());
            if (text != null) {
                values.put(field, text);
            }
        });
        return new IncidentFacts(values);
    }

    /** The fields that are needed and missing, or hold what they do not take. */
    public List<IncidentField> wrong() {
        var wrong = new ArrayList<IncidentField>();
        for (var field : IncidentField.values()) {
            var text = values.get(field);
            if (text == null ? field.isNeeded() : !field.takes(text)) {
                wrong.add(field);
            }
        }
        return wrong;
    }

    /** As they are kept: without what only the eye needs. */
    IncidentFacts kept() {
        var kept = new EnumMap<IncidentField, String>(IncidentField.class);
        values.forEach((field, text) -> kept.put(field, field.kind().kept(text)));
        return new IncidentFacts(kept);
    }

    /** What has to be said to come from what was known before to this: an empty text takes a field back. */
    Map<String, String> since(IncidentFacts before) {
        var said = new TreeMap<String, String>();
        for (var field : IncidentField.values()) {
            var then = before.values.getOrDefault(field, "");
            var now = values.getOrDefault(field, "");
            if (!then.equals(now)) {
                said.put(field.name(), now);
            }
        }
        return said;
    }

    /** These facts with what a step says on top. */
    IncidentFacts with(Map<String, String> said) {
        var all = new EnumMap<IncidentField, String>(IncidentField.class);
        all.putAll(values);
        for (var field : IncidentField.values()) {
            var text = said.get(field.name());
            if (text != null) {
                all.put(field, text);
            }
        }
        return new IncidentFacts(all);
    }

    public Optional<String> text(IncidentField field) {
        return Optional.ofNullable(values.get(field));
    }

    /** Fields that hold something else than they take are as if empty. */
    private Optional<String> valid(IncidentField field) {
        return text(field).filter(field::takes);
    }

    public Optional<Instant> foundAt() {
        return valid(IncidentField.FOUND_AT).map(Instant::parse);
    }

    public Optional<PostId> post() {
        return valid(IncidentField.POST).map(PostId::new);
    }

    public Optional<BigDecimal> kilograms(IncidentField field) {
        return valid(field).map(BigDecimal::new);
    }

    public Optional<Iso2> country(IncidentField field) {
        return valid(field).map(Iso2::new);
    }

    public Optional<LocalDate> day(IncidentField field) {
        return valid(field).map(LocalDate::parse);
    }

    public Optional<Integer> count(IncidentField field) {
        return valid(field).map(Integer::valueOf);
    }

    public <E extends Enum<E>> Optional<E> choice(IncidentField field, Class<E> type) {
        return valid(field).map(text -> Enum.valueOf(type, text));
    }
}
