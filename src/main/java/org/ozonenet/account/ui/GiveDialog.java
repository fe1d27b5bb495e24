package org.ozonenet.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import java.util.function.Consumer;
import org.ozonenet.access.ActsFor;

/** Asks which function to give to a person, among those that are the reader's to give. */
final class GiveDialog extends Dialog {

    GiveDialog(String person, List<ActsFor> offers, Labels labels, Consumer<ActsFor> give) {
        setHeaderTitle(getTranslation("account.members.give.whom", person));
        var what = new ComboBox<ActsFor>(getTranslation("account.function"));
        what.setItems(offers);
        what.setItemLabelGenerator(labels::of);
        what.setWidthFull();
        var yes = new Button(getTranslation("account.members.give"), click -> {
            if (what.isEmpty()) {
                what.setErrorMessage(getTranslation("account.function.missing"));
                what.setInvalid(true);
                return;
            }
            give.accept(what.getValue());
            close();
        });
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        add(what);
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()), yes);
    }
}
