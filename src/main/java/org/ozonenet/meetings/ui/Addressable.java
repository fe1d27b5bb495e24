package org.ozonenet.meetings.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.meetings.MeetingSheet;
import org.ozonenet.reference.Membership;
import org.ozonenet.reference.Networks;

/** To which countries a meeting can address a recommendation. */
@SpringComponent
class Addressable {

    private final Networks networks;
    private final MeetingWords words;
    private final Clock clock;

    Addressable(Networks networks, MeetingWords words, Clock clock) {
        this.networks = networks;
        this.words = words;
        this.clock = clock;
    }

    /** Those that took part, and those that belong to the networks of the meeting. */
    List<Iso2> countries(MeetingSheet meeting) {
        var countries = new LinkedHashSet<>(meeting.plan().countries());
        var today = LocalDate.now(clock);
        meeting.plan()
                .networks()
                .forEach(network -> networks.takingPart(network, today).stream()
                        .map(Membership::country)
                        .forEach(countries::add));
        return words.sorted(new ArrayList<>(countries));
    }
}
