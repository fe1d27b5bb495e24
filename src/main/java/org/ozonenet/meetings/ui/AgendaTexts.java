package org.ozonenet.meetings.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.LocalizedText;

/** Fields for the texts of an agenda: one in three languages, and lists with a line each. */
final class AgendaTexts {

    private final TextField english = new TextField();
    private final TextField russian = new TextField();
    private final TextField chinese = new TextField();

    AgendaTexts(UnaryOperator<String> texts, @Nullable LocalizedText value) {
        english.setLabel(texts.apply("meetings.form.title-en"));
        english.setRequiredIndicatorVisible(true);
        russian.setLabel(texts.apply("meetings.form.title-ru"));
        chinese.setLabel(texts.apply("meetings.form.title-zh"));
        if (value != null) {
            english.setValue(value.in(Lang.EN));
            russian.setValue(value.has(Lang.RU) ? value.in(Lang.RU) : "");
            chinese.setValue(value.has(Lang.ZH) ? value.in(Lang.ZH) : "");
        }
    }

    List<TextField> fields() {
        return List.of(english, russian, chinese);
    }

    /** Null where there is no English text; the field says so. */
    @Nullable LocalizedText value() {
        var typed = english.getValue().strip();
        english.setInvalid(typed.isEmpty());
        if (typed.isEmpty()) {
            return null;
        }
        var text = LocalizedText.english(typed);
        text = russian.getValue().isBlank()
                ? text
                : text.with(Lang.RU, russian.getValue().strip());
        return chinese.getValue().isBlank()
                ? text
                : text.with(Lang.ZH, chinese.getValue().strip());
    }

    /** A field with a line for each; a line that stays as it was keeps its other languages. */
    static TextArea lines(String label, List<LocalizedText> values) {
        var area = new TextArea(label);
        area.setValue(values.stream().map(each -> each.in(Lang.EN)).collect(Collectors.joining("\n")));
        return area;
    }

    static List<LocalizedText> read(TextArea area, List<LocalizedText> before) {
        var read = new ArrayList<LocalizedText>();
        for (var line : area.getValue().lines().map(String::strip).toList()) {
            if (!line.isEmpty()) {
                read.add(before.stream()
                        .filter(each -> each.in(Lang.EN).equals(line))
                        .findFirst()
                        .orElseGet(() -> LocalizedText.english(line)));
            }
        }
        return List.copyOf(read);
    }
}
