package org.ozonenet.documents.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import org.jspecify.annotations.Nullable;

/** Until when a file is kept back, on the clock of the reader. */
final class EmbargoField extends Composite<Div> {

    private final DateTimePicker picker = new DateTimePicker();
    private final transient ZoneId zone;

    EmbargoField(ZoneId zone) {
        this.zone = zone;
        picker.setLabel(getTranslation("documents.embargo"));
        picker.setHelperText(
                getTranslation("documents.embargo.hint", zone.getDisplayName(TextStyle.FULL_STANDALONE, getLocale())));
        picker.setLocale(getLocale());
        getContent().add(picker);
    }

    void show(@Nullable Instant until) {
        picker.setValue(until == null ? null : LocalDateTime.ofInstant(until, zone));
    }

    /** Null where nothing is chosen. */
    @Nullable Instant instant() {
        var chosen = picker.getValue();
        return chosen == null ? null : chosen.atZone(zone).toInstant();
    }

    Instant instant(Instant whereNothingIsChosen) {
        var chosen = instant();
        return chosen == null ? whereNothingIsChosen : chosen;
    }
}
