package org.ozonenet.twinning.enquiries;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ozonenet.kernel.LocalizedText;

/**
 * A form: what it is about, its fields and the questions that can be asked with it, each in three languages, so that
 * asker and answerer read their own.
 *
 * @param urgencies how soon an answer can be asked for
 * @param confirm whether the other authority of the answering side has to stand by the answer
 */
public record Template(
        String id,
        LocalizedText title,
        LocalizedText about,
        Set<Urgency> urgencies,
        boolean confirm,
        List<Field> fields,
        List<Question> questions) {

    /** @param needed whether it cannot be sent without */
    public record Field(String id, FieldType type, boolean needed, LocalizedText label) {}

    /** A question that is answered with yes, no, or not known. */
    public record Question(String id, LocalizedText text) {}

    public Template {
        urgencies = Set.copyOf(urgencies);
        fields = List.copyOf(fields);
        questions = List.copyOf(questions);
    }

    public Optional<Field> field(String field) {
        return fields.stream().filter(each -> each.id().equals(field)).findFirst();
    }

    public Optional<Question> question(String question) {
        return questions.stream().filter(each -> each.id().equals(question)).findFirst();
    }

    /** The fields that keep it from being sent: needed and empty, or with something that the field does not take. */
    public List<String> wrong(Map<String, String> typed) {
        return fields.stream()
                .filter(field -> {
                    var text = typed.getOrDefault(field.id(), "");
                    return text.isBlank() ? field.needed() : !field.type().takes(text);
                })
                .map(Field::id)
                .toList();
    }

    /** What is kept of what was typed: the fields of this form that are not empty. */
    Map<String, String> kept(Map<String, String> typed) {
        var kept = new TreeMap<String, String>();
        for (var field : fields) {
            var text = typed.getOrDefault(field.id(), "");
            if (!text.isBlank()) {
                kept.put(field.id(), field.type().kept(text));
            }
        }
        return kept;
    }
}
