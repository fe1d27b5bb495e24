package org.ozonenet.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.meetings.MeetingId;
import org.ozonenet.meetings.registration.AttendanceMode;
import org.ozonenet.meetings.registration.DeskRules;
import org.ozonenet.meetings.registration.ParticipantFunction;
import org.ozonenet.meetings.registration.ParticipantGender;
import org.ozonenet.meetings.registration.RegistrationForm;
import org.ozonenet.meetings.registration.RegistrationQuestion;
import org.ozonenet.meetings.registration.Registrations;
import org.ozonenet.meetings.registration.SensitiveNeeds;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Registration for the sample's meeting of today, with a few places and one officer more than there are. */
@Component
@Profile("demo")
class DemoRegistration implements DemoPart {

    private static final MeetingId REHEARSAL = new MeetingId("sea-rehearsal");
    private static final int PLACES = 2;
    private static final List<String> COUNTRIES = List.of("LA", "VN", "KH");

    private final Registrations registrations;
    private final Clock clock;

    DemoRegistration(Registrations registrations, Clock clock) {
        this.registrations = registrations;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 47;
    }

    @Override
    public void make(Cast cast) {
        var isOpen = new boolean[1];
        cast.as("coordinator.sea", () -> {
            isOpen[0] = registrations.rules(REHEARSAL).isPresent();
            if (!isOpen[0]) {
                registrations.open(REHEARSAL, rules());
            }
        });
        if (!isOpen[0]) {
            COUNTRIES.forEach(country -> cast.as(
                    "noo." + country.toLowerCase(Locale.ROOT),
                    () -> registrations.register(REHEARSAL, officer(new Iso2(country)))));
        }
    }

    private DeskRules rules() {
        return new DeskRules(
                EnumSet.of(
                        RegistrationQuestion.GENDER,
                        RegistrationQuestion.DELEGATION,
                        RegistrationQuestion.INTERPRETATION,
                        RegistrationQuestion.DIETARY),
                Map.of(AttendanceMode.IN_PERSON, PLACES),
                clock.instant().plus(Duration.ofDays(7)),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(60),
                List.of("en", "ru", "zh"));
    }

    private static RegistrationForm officer(Iso2 country) {
        return new RegistrationForm(
                "National ozone officer, " + Locale.of("", country.value()).getDisplayCountry(Locale.ENGLISH),
                country,
                "National ozone unit",
                ParticipantFunction.OZONE_OFFICER,
                ParticipantGender.NOT_STATED,
                "",
                AttendanceMode.IN_PERSON,
                List.of("en"),
                "",
                true,
                SensitiveNeeds.none());
    }
}
