package org.ozonenet.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ozonenet.RoomTest;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.NewPerson;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.PersonRegister;
import org.ozonenet.reference.Countries;
import org.ozonenet.reference.Networks;
import org.ozonenet.twinning.ExchangeKeeping;
import org.ozonenet.twinning.Exchanges;
import org.ozonenet.twinning.discussion.Discussion;
import org.ozonenet.twinning.enquiries.Enquiries;
import org.ozonenet.twinning.enquiries.EnquiryAnswering;
import org.ozonenet.twinning.enquiries.EnquiryAsking;
import org.ozonenet.twinning.enquiries.EnquiryLine;
import org.ozonenet.twinning.enquiries.EnquiryState;
import org.ozonenet.twinning.incidents.Alerts;
import org.ozonenet.twinning.incidents.IncidentReporting;
import org.ozonenet.twinning.incidents.Incidents;
import org.ozonenet.twinning.plan.WorkPlans;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@RoomTest
class DemoTwinningTests implements DemoPart.Cast {

    private final ApplicationContext context;
    private final Map<String, PersonId> persons = new HashMap<>();

    DemoTwinningTests(@Autowired ApplicationContext context) {
        this.context = context;
    }

    @Test
    void makesThreeExchangesOnceWithEnquiriesInSeveralStates() {
        var register = context.getBean(PersonRegister.class);
        new DemoPersons(context.getBean(Networks.class), context.getBean(Countries.class), context.getBean(Clock.class))
                .all().stream()
                        .filter(person -> person.signInName().matches(".*\\.(cn|kg|kz|la|th|eca|sea)"))
                        .forEach(person -> enrol(register, person));
        var samples = new DemoExchanges(
                context.getBean(Exchanges.class),
                context.getBean(ExchangeKeeping.class),
                context.getBean(Enquiries.class),
                context.getBean(EnquiryAsking.class),
                context.getBean(EnquiryAnswering.class));
        var part = new DemoTwinning(
                samples,
                context.getBean(ExchangeKeeping.class),
                context.getBean(EnquiryAsking.class),
                context.getBean(EnquiryAnswering.class),
                context.getBean(Discussion.class));
        part.make(this);
        part.make(this);

        as("customs.cn", () -> {
            var mine = context.getBean(Exchanges.class).mine();
            assertThat(mine).hasSize(2);
            var states = mine.stream()
                    .flatMap(line -> context.getBean(Enquiries.class).of(line.id()).stream())
                    .map(EnquiryLine::state)
                    .collect(Collectors.toSet());
            assertThat(states)
                    .contains(
                            EnquiryState.SEEN,
                            EnquiryState.ANSWERED,
                            EnquiryState.CLOSED,
                            EnquiryState.ACCEPTED,
                            EnquiryState.MORE_ASKED);
        });
        incidentsOnce();
        as("noo.th", () -> assertThat(context.getBean(Exchanges.class).mine()).hasSize(1));
    }

    private void incidentsOnce() {
        var part = new DemoIncidents(
                context.getBean(Exchanges.class),
                context.getBean(Incidents.class),
                context.getBean(IncidentReporting.class),
                context.getBean(Alerts.class),
                context.getBean(WorkPlans.class),
                context.getBean(Clock.class));
        part.make(this);
        part.make(this);
        as("noo.kg", () -> {
            var incidents = context.getBean(Incidents.class).mine();
            assertThat(incidents).hasSize(2);
            assertThat(context.getBean(Alerts.class).running()).hasSize(1);
            assertThat(context.getBean(WorkPlans.class).of(incidents.getFirst().exchange()))
                    .hasSize(2);
        });
    }

    private void enrol(PersonRegister register, NewPerson person) {
        persons.put(person.signInName(), context.getBean(ActAs.class).process(() -> register.enrol(person)));
    }

    @Override
    public PersonId person(String signInName) {
        var found = persons.get(signInName);
        if (found == null) {
            throw new IllegalArgumentException("No demo person signs in as " + signInName);
        }
        return found;
    }

    @Override
    public void as(String signInName, Runnable work) {
        context.getBean(ActAs.class).person(person(signInName), work);
    }
}
