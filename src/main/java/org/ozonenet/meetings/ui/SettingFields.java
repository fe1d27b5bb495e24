package org.ozonenet.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.meetings.SessionSetting;

/** The fields for who leads a session, and in which languages it is spoken and heard. */
final class SettingFields {

    private final SessionSetting before;
    private final TextArea chairs;
    private final TextArea rapporteurs;
    private final MultiSelectComboBox<String> floor;
    private final MultiSelectComboBox<String> channels;

    SettingFields(UnaryOperator<String> texts, Locale locale, SessionSetting before) {
        this.before = before;
        chairs = AgendaTexts.lines(texts.apply("agenda.session.chairs"), before.chairs());
        rapporteurs = AgendaTexts.lines(texts.apply("agenda.session.rapporteurs"), before.rapporteurs());
        floor = SpokenLanguages.field(
                texts.apply("agenda.session.floor"),
                locale,
                before.interpretation().floor());
        channels = SpokenLanguages.field(
                texts.apply("agenda.session.channels"),
                locale,
                before.interpretation().channels());
    }

    List<Component> fields() {
        return List.of(chairs, rapporteurs, floor, channels);
    }

    List<LocalizedText> chairs() {
        return AgendaTexts.read(chairs, before.chairs());
    }

    List<LocalizedText> rapporteurs() {
        return AgendaTexts.read(rapporteurs, before.rapporteurs());
    }

    List<String> floor() {
        return List.copyOf(floor.getValue());
    }

    List<String> channels() {
        return List.copyOf(channels.getValue());
    }
}
