package org.ozonenet.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.meetings.AgendaDraft;
import org.ozonenet.meetings.AgendaItemId;
import org.ozonenet.meetings.AgendaSession;
import org.ozonenet.meetings.Interpretation;
import org.ozonenet.meetings.MeetingDates;
import org.ozonenet.meetings.SessionSetting;
import org.ozonenet.shell.Note;

/** The fields of a session. */
final class SessionDialog extends Dialog {

    private final AgendaTexts title;
    private final DatePicker day = new DatePicker(getTranslation("agenda.session.day"));
    private final TimePicker start = new TimePicker(getTranslation("agenda.session.start"));
    private final TimePicker end = new TimePicker(getTranslation("agenda.session.end"));
    private final TextField room = new TextField(getTranslation("agenda.session.room"));
    private final TextField conference = new TextField(getTranslation("agenda.session.conference"));
    private final Checkbox chathamHouse = new Checkbox(getTranslation("agenda.session.chatham-house"));
    private final Div outcome = new Div();
    private final SettingFields more;
    private final @Nullable AgendaSession before;

    SessionDialog(
            AgendaDraft.@Nullable Place place,
            MeetingDates dates,
            BiConsumer<@Nullable LocalDate, AgendaSession> written) {
        before = place == null ? null : place.session();
        setHeaderTitle(getTranslation(before == null ? "agenda.add-session" : "agenda.edit-session"));
        title = new AgendaTexts(this::getTranslation, before == null ? null : before.title());
        var setting = before == null ? SessionSetting.plain() : before.setting();
        more = new SettingFields(this::getTranslation, getLocale(), setting);
        day.setLocale(getLocale());
        day.setValue(place == null ? dates.first() : place.day());
        start.setStep(Duration.ofMinutes(15));
        end.setStep(Duration.ofMinutes(15));
        start.setLocale(getLocale());
        end.setLocale(getLocale());
        if (before != null) {
            start.setValue(before.start());
            end.setValue(before.end());
        }
        room.setValue(setting.room() == null ? "" : setting.room().in(Lang.EN));
        conference.setValue(
                setting.conference() == null ? "" : setting.conference().toString());
        conference.setHelperText(getTranslation("agenda.session.conference.hint"));
        chathamHouse.setValue(setting.chathamHouse());
        var form = new FormLayout();
        title.fields().forEach(form::add);
        form.add(day, start, end, room, conference, chathamHouse);
        more.fields().forEach(form::add);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("30em", 2));
        add(form, outcome);
        var save = new Button(getTranslation("agenda.take"), click -> take(written));
        save.addThemeName("primary");
        getFooter().add(new Button(getTranslation("agenda.leave"), click -> close()), save);
    }

    private void take(BiConsumer<@Nullable LocalDate, AgendaSession> written) {
        outcome.removeAll();
        var text = title.value();
        if (text == null) {
            return;
        }
        try {
            written.accept(
                    day.getValue(),
                    new AgendaSession(
                            before == null ? AgendaItemId.random() : before.id(),
                            text,
                            start.getValue(),
                            end.getValue(),
                            setting(),
                            before == null ? List.of() : before.items()));
            close();
        } catch (IllegalArgumentException e) {
            outcome.add(new Note(Note.Kind.ERROR, getTranslation("agenda.session.wrong")));
        }
    }

    private SessionSetting setting() {
        var named = room.getValue().strip();
        var address = conference.getValue().strip();
        return new SessionSetting(
                named.isEmpty() ? null : room(named),
                more.chairs(),
                more.rapporteurs(),
                chathamHouse.getValue(),
                address.isEmpty() ? null : URI.create(address),
                new Interpretation(more.floor(), more.channels()));
    }

    /** A room that stays as it was keeps its other languages. */
    private LocalizedText room(String named) {
        var was = before == null ? null : before.setting().room();
        return was != null && was.in(Lang.EN).equals(named) ? was : LocalizedText.english(named);
    }
}
