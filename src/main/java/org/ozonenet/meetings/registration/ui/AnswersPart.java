package org.ozonenet.meetings.registration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ozonenet.meetings.MeetingSheet;
import org.ozonenet.meetings.registration.AttendanceMode;
import org.ozonenet.meetings.registration.CheckIn;
import org.ozonenet.meetings.registration.RegistrationId;
import org.ozonenet.meetings.registration.RegistrationState;
import org.ozonenet.meetings.registration.Registrations;
import org.ozonenet.meetings.ui.MeetingWords;
import org.ozonenet.shell.CardList;

/** Every answer with what can be done about it: confirm, turn down, and on the days note who is there. */
final class AnswersPart extends Composite<Section> {

    private final Registrations registrations;
    private final @Nullable CheckIn checkIn;
    private final MeetingSheet meeting;
    private final MeetingWords words;
    private final TextField search = new TextField();
    private final CardList cards = new CardList();

    AnswersPart(Registrations registrations, @Nullable CheckIn checkIn, MeetingSheet meeting, MeetingWords words) {
        this.registrations = registrations;
        this.checkIn = checkIn;
        this.meeting = meeting;
        this.words = words;
        search.setLabel(getTranslation("registration.answers.search"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show());
        getContent().add(new H2(getTranslation("registration.answers")), search, cards);
        show();
    }

    private void show() {
        var there = checkIn == null ? Map.<RegistrationId, AttendanceMode>of() : checkIn.present(meeting.id(), null);
        var typed = search.getValue().strip().toLowerCase(Locale.ROOT);
        List<Registrations.Line> lines = registrations.all(meeting.id()).stream()
                .filter(line -> line.name().toLowerCase(Locale.ROOT).contains(typed))
                .toList();
        cards.show(lines, line -> card(line, there.get(line.id())));
    }

    private Article card(Registrations.Line line, @Nullable AttendanceMode there) {
        var card = new Article(
                new H3(line.name().isEmpty() ? getTranslation("registration.answers.no-name") : line.name()));
        card.add(new Paragraph(facts(line)));
        if (!line.needs().isEmpty()) {
            card.add(new Paragraph(getTranslation(
                    "registration.answers.needs",
                    line.needs().dietary(),
                    line.needs().access(),
                    line.needs().visa())));
        }
        if (line.standing().state() == RegistrationState.COMING) {
            card.add(actions(line, there));
        }
        return card;
    }

    private Div actions(Registrations.Line line, @Nullable AttendanceMode there) {
        var actions = new Div();
        if (!line.standing().confirmed()) {
            actions.add(named("registration.answers.confirm", line, () -> registrations.confirm(line.id())));
        }
        actions.add(named("registration.answers.turn-down", line, () -> registrations.turnDown(line.id())));
        var desk = checkIn;
        if (desk != null) {
            for (var mode : AttendanceMode.values()) {
                var isNoted = there == mode;
                var button = named(
                        (isNoted ? "registration.answers.not-there." : "registration.answers.there.") + mode.name(),
                        line,
                        () -> desk.note(line.id(), null, isNoted ? null : mode));
                if (isNoted) {
                    button.addThemeName("primary");
                }
                actions.add(button);
            }
        }
        return actions;
    }

    private Button named(String key, Registrations.Line line, Runnable work) {
        var button = new Button(getTranslation(key), click -> {
            work.run();
            show();
        });
        button.setAriaLabel(getTranslation(key) + ": " + line.name());
        return button;
    }

    private String facts(Registrations.Line line) {
        var says = line.says();
        var standing = line.standing();
        var state = standing.state() == RegistrationState.COMING && standing.waiting()
                ? getTranslation("registration.answers.waiting", standing.number())
                : getTranslation("registration.state." + standing.state().name());
        var confirmed = standing.confirmed() ? " · " + getTranslation("registration.answers.confirmed") : "";
        if (says == null) {
            return state;
        }
        var country =
                says.country() == null ? getTranslation("registration.form.no-country") : words.country(says.country());
        return country + " · "
                + getTranslation("registration.function." + says.function().name()) + " · "
                + getTranslation("registration.mode." + says.mode().name()) + " · " + state + confirmed;
    }
}
