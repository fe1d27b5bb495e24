package org.ozonenet.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ozonenet.directory.ContactMeans;
import org.ozonenet.directory.PhoneNumber;
import org.ozonenet.directory.Visibility;
import org.ozonenet.kernel.Iso2;

/** One way to reach an entry while somebody writes it down. */
final class MeansRow extends Div {

    private final Select<ContactMeans.Kind> kind = new Select<>();
    private final TextField value = new TextField();
    private final Select<Visibility> visibility = new Select<>();
    private final Checkbox preferred = new Checkbox();

    MeansRow(
            @Nullable ContactMeans means,
            List<Visibility> choices,
            Consumer<MeansRow> onPreferred,
            Consumer<Component> onRemove) {
        addClassName("ozn-dir-means-row");
        getElement().setAttribute("role", "group");
        kind.setLabel(getTranslation("directory.form.means.kind"));
        kind.setItems(ContactMeans.Kind.values());
        kind.setItemLabelGenerator(each -> getTranslation("directory.means." + each.name()));
        kind.setValue(means == null ? ContactMeans.Kind.MAIL : means.kind());
        value.setLabel(getTranslation("directory.form.means.value"));
        value.setMaxLength(100);
        value.setValue(means == null ? "" : means.value());
        visibility.setLabel(getTranslation("directory.form.means.visibility"));
        visibility.setItems(choices);
        visibility.setItemLabelGenerator(
                each -> getTranslation("directory.visibility." + each.name().toLowerCase(Locale.ROOT)));
        visibility.setValue(means == null ? Visibility.COUNTERPARTS : means.visibility());
        preferred.setLabel(getTranslation("directory.means.preferred"));
        preferred.setValue(means != null && means.preferred());
        preferred.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue()) {
                onPreferred.accept(this);
            }
        });
        var remove = new Button(getTranslation("directory.form.means.remove"), click -> onRemove.accept(this));
        add(kind, value, visibility, preferred, remove);
    }

    boolean isUsed() {
        return !value.getValue().isBlank();
    }

    void isNotPreferred() {
        preferred.setValue(false);
    }

    /** What the row says, or empty where it has not the form that its kind needs; the field then says so. */
    Optional<ContactMeans> write(@Nullable Iso2 country) {
        var typed = value.getValue().strip();
        var exact = kind.getValue().isNumber()
                ? PhoneNumber.read(typed, country).map(PhoneNumber::value)
                : Optional.of(typed).filter(kind.getValue()::accepts);
        value.setErrorMessage(getTranslation(
                kind.getValue().isNumber() ? "directory.form.means.no-number" : "directory.form.means.no-address"));
        value.setInvalid(exact.isEmpty());
        if (exact.isEmpty()) {
            value.focus();
        }
        return exact.map(text -> new ContactMeans(kind.getValue(), text, visibility.getValue(), preferred.getValue()));
    }
}
