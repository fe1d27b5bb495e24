package org.ozonenet.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.meetings.recommendations.Category;
import org.ozonenet.meetings.recommendations.RecommendationDraft;

/** Takes in what a meeting agreed, or is asked to. */
final class AgreeDialog extends Dialog {

    private final TextArea english = area(Lang.EN);
    private final TextArea russian = area(Lang.RU);
    private final TextArea chinese = area(Lang.ZH);
    private final Select<Category> category = new Select<>();
    private final MultiSelectComboBox<Iso2> countries = new MultiSelectComboBox<>();
    private final DatePicker due = new DatePicker();

    /** @param before what the fields begin with, or null */
    AgreeDialog(
            String title,
            @Nullable RecommendationDraft before,
            List<Iso2> possible,
            MeetingWords words,
            Consumer<RecommendationDraft> entered) {
        setHeaderTitle(title);
        category.setLabel(getTranslation("meetings.agree.category"));
        category.setItems(Category.values());
        category.setItemLabelGenerator(each -> getTranslation("meetings.category." + each.name()));
        category.setValue(Category.POLICY);
        countries.setLabel(getTranslation("meetings.agree.countries"));
        countries.setItems(possible);
        countries.setItemLabelGenerator(words::country);
        due.setLabel(getTranslation("meetings.agree.due"));
        due.setLocale(words.locale());
        if (before != null) {
            fill(before);
        }
        var form = new Div(english, russian, chinese, category, countries, due);
        form.addClassName("ozn-form");
        add(form);
        var save = new Button(getTranslation("meetings.agree.save"), click -> {
            if (isComplete()) {
                close();
                entered.accept(draft());
            }
        });
        save.addThemeName("primary");
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()), save);
    }

    private void fill(RecommendationDraft draft) {
        var texts = draft.text().texts();
        english.setValue(texts.getOrDefault(Lang.EN, ""));
        russian.setValue(texts.getOrDefault(Lang.RU, ""));
        chinese.setValue(texts.getOrDefault(Lang.ZH, ""));
        category.setValue(draft.category());
        countries.setValue(draft.countries());
        due.setValue(draft.dueOn());
    }

    private RecommendationDraft draft() {
        var text = LocalizedText.english(english.getValue().strip());
        text = russian.isEmpty() ? text : text.with(Lang.RU, russian.getValue().strip());
        text = chinese.isEmpty() ? text : text.with(Lang.ZH, chinese.getValue().strip());
        return new RecommendationDraft(text, category.getValue(), countries.getValue(), due.getValue());
    }

    private boolean isComplete() {
        english.setErrorMessage(getTranslation("meetings.agree.text.missing"));
        english.setInvalid(english.getValue().isBlank());
        countries.setErrorMessage(getTranslation("meetings.agree.countries.missing"));
        countries.setInvalid(countries.isEmpty());
        return !english.isInvalid() && !countries.isInvalid();
    }

    private TextArea area(Lang lang) {
        var area = new TextArea(getTranslation("meetings.agree.text", lang.ownName()));
        area.setMaxLength(1_000);
        return area;
    }
}
