package org.ozonenet.meetings.registration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ozonenet.meetings.MeetingSheet;
import org.ozonenet.meetings.registration.AttendanceMode;
import org.ozonenet.meetings.registration.DeskRules;
import org.ozonenet.meetings.registration.RegistrationQuestion;
import org.ozonenet.meetings.registration.Registrations;
import org.ozonenet.shell.Note;

/** The rules of registration: what is asked, how many places there are, until when, and when what is erased. */
final class DeskPart extends Composite<Details> {

    /** Long enough for what comes after a meeting: refunds, letters, a report. */
    private static final int DAYS_KEPT = 60;

    private final Registrations registrations;
    private final MeetingSheet meeting;
    private final Runnable changed;
    private final CheckboxGroup<RegistrationQuestion> asks = new CheckboxGroup<>();
    private final IntegerField inPerson = new IntegerField();
    private final IntegerField online = new IntegerField();
    private final DateTimePicker closes = new DateTimePicker();
    private final DatePicker erase = new DatePicker();
    private final Div outcome = new Div();

    DeskPart(Registrations registrations, MeetingSheet meeting, @Nullable DeskRules rules, Runnable changed) {
        this.registrations = registrations;
        this.meeting = meeting;
        this.changed = changed;
        asks.setLabel(getTranslation("registration.desk.asks"));
        asks.setItems(RegistrationQuestion.values());
        asks.setItemLabelGenerator(each -> getTranslation("registration.question." + each.name()));
        inPerson.setLabel(getTranslation("registration.desk.places-in-person"));
        inPerson.setHelperText(getTranslation("registration.desk.places.hint"));
        online.setLabel(getTranslation("registration.desk.places-online"));
        inPerson.setMin(0);
        online.setMin(0);
        closes.setLabel(getTranslation("registration.desk.closes"));
        closes.setHelperText(zone().getId());
        erase.setLabel(getTranslation("registration.desk.erase"));
        closes.setLocale(getLocale());
        erase.setLocale(getLocale());
        read(rules);
        var fields = new FormLayout(inPerson, online, closes, erase);
        fields.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("40em", 2));
        var save = new Button(
                getTranslation(rules == null ? "registration.desk.open" : "common.save"), click -> save(rules));
        save.addThemeName("primary");
        save.setId("open-desk");
        getContent().setSummaryText(getTranslation("registration.desk"));
        getContent().add(asks, fields, outcome, save);
        getContent().setOpened(rules == null);
    }

    private void read(@Nullable DeskRules rules) {
        if (rules != null) {
            asks.setValue(rules.asks());
            inPerson.setValue(rules.places().get(AttendanceMode.IN_PERSON));
            online.setValue(rules.places().get(AttendanceMode.ONLINE));
            closes.setValue(rules.closesAt().atZone(zone()).toLocalDateTime());
            erase.setValue(rules.eraseOn());
            return;
        }
        asks.setValue(EnumSet.of(RegistrationQuestion.GENDER, RegistrationQuestion.DELEGATION));
        var dates = meeting.plan().dates();
        var first = dates.first();
        var last = dates.last();
        if (first != null && last != null) {
            closes.setValue(first.atTime(18, 0));
            erase.setValue(last.plusDays(DAYS_KEPT));
        }
    }

    private void save(@Nullable DeskRules before) {
        outcome.removeAll();
        var until = closes.getValue();
        LocalDate day = erase.getValue();
        if (until == null || day == null) {
            outcome.add(new Note(Note.Kind.ERROR, getTranslation("registration.desk.missing")));
            return;
        }
        var places = new EnumMap<AttendanceMode, Integer>(AttendanceMode.class);
        put(places, AttendanceMode.IN_PERSON, inPerson.getValue());
        put(places, AttendanceMode.ONLINE, online.getValue());
        registrations.open(
                meeting.id(),
                new DeskRules(
                        asks.getValue(),
                        places,
                        until.atZone(zone()).toInstant(),
                        day,
                        before == null ? List.of("en", "ru", "zh") : before.interpretation()));
        changed.run();
    }

    private ZoneId zone() {
        return meeting.plan().dates().zone();
    }

    private static void put(Map<AttendanceMode, Integer> places, AttendanceMode mode, @Nullable Integer limit) {
        if (limit != null) {
            places.put(mode, limit);
        }
    }
}
