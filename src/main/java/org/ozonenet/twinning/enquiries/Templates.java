package org.ozonenet.twinning.enquiries;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ozonenet.kernel.LocalizedText;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The forms, as {@code twinning/templates.yaml} has them. */
@Component
public class Templates {

    private final Map<String, Template> templates = new LinkedHashMap<>();

    Templates() {
        try (var file = Templates.class.getResourceAsStream("/twinning/templates.yaml")) {
            if (file == null) {
                throw new IllegalStateException("twinning/templates.yaml is not there");
            }
            var read = new YAMLMapper().readValue(file, File.class);
            read.templates().forEach(each -> templates.put(each.id(), each.template(read.fields())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All, in the order in which they are offered. */
    public List<Template> all() {
        return List.copyOf(templates.values());
    }

    public Optional<Template> find(String id) {
        return Optional.ofNullable(templates.get(id));
    }

    /** @throws IllegalArgumentException if there is none */
    public Template of(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("There is no form '%s'".formatted(id)));
    }

    record File(TreeMap<String, FieldRow> fields, List<TemplateRow> templates) {}

    record FieldRow(FieldType type, String en, String ru, String zh) {}

    record Texts(String en, String ru, String zh) {
        LocalizedText text() {
            return LocalizedText.of(en, ru, zh);
        }
    }

    record QuestionRow(String id, String en, String ru, String zh) {}

    record TemplateRow(
            String id,
            Texts title,
            Texts about,
            Set<Urgency> urgencies,
            boolean confirm,
            List<String> fields,
            List<QuestionRow> questions) {

        /** A field whose name ends in an exclamation mark is needed. */
        Template template(Map<String, FieldRow> known) {
            var made = fields.stream()
                    .map(name -> {
                        var needed = name.endsWith("!");
                        var field = needed ? name.substring(0, name.length() - 1) : name;
                        var row = known.get(field);
                        if (row == null) {
                            throw new IllegalStateException("templates.yaml: %s: no field '%s'".formatted(id, field));
                        }
                        return new Template.Field(
                                field, row.type(), needed, LocalizedText.of(row.en(), row.ru(), row.zh()));
                    })
                    .toList();
            return new Template(
                    id,
                    title.text(),
                    about.text(),
                    urgencies,
                    confirm,
                    made,
                    questions.stream()
                            .map(row -> new Template.Question(row.id(), LocalizedText.of(row.en(), row.ru(), row.zh())))
                            .toList());
        }
    }
}
