package org.ozonenet.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.meetings.AgendaItem;
import org.ozonenet.meetings.AgendaItemId;

/** The fields of an item. */
final class ItemDialog extends Dialog {

    private static final int LONGEST = 24 * 60;

    ItemDialog(@Nullable AgendaItem item, Consumer<AgendaItem> written) {
        setHeaderTitle(getTranslation(item == null ? "agenda.add-item" : "agenda.edit-item"));
        var title = new AgendaTexts(this::getTranslation, item == null ? null : item.title());
        var minutes = new IntegerField(getTranslation("agenda.item.minutes"));
        minutes.setMin(0);
        minutes.setMax(LONGEST);
        minutes.setValue(item == null ? null : item.minutes());
        List<LocalizedText> before = item == null ? List.of() : item.speakers();
        TextArea speakers = AgendaTexts.lines(getTranslation("agenda.item.speakers"), before);
        speakers.setHelperText(getTranslation("agenda.item.speakers.hint"));
        var slides = SpokenLanguages.field(
                getTranslation("agenda.item.slides"), getLocale(), item == null ? List.of() : item.slides());
        var form = new FormLayout();
        title.fields().forEach(form::add);
        form.add(minutes, speakers, slides);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        add(form);
        var save = new Button(getTranslation("agenda.take"), click -> {
            var text = title.value();
            if (text != null && !minutes.isInvalid()) {
                written.accept(new AgendaItem(
                        item == null ? AgendaItemId.random() : item.id(),
                        text,
                        item == null ? null : item.start(),
                        minutes.getValue(),
                        AgendaTexts.read(speakers, before),
                        List.copyOf(slides.getValue())));
                close();
            }
        });
        save.addThemeName("primary");
        getFooter().add(new Button(getTranslation("agenda.leave"), click -> close()), save);
    }
}
