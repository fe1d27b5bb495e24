package org.ozonenet.meetings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.meetings.MeetingSheet;
import org.ozonenet.meetings.recommendations.Recommendations;
import org.ozonenet.reference.Membership;
import org.ozonenet.reference.Networks;
import org.ozonenet.shell.EmptyState;
import org.ozonenet.shell.Reader;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** What a meeting agreed, how far the countries are, and for those who may what takes in more. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class RecommendationsPart extends Composite<Section> {

    private final Recommendations recommendations;
    private final Networks networks;
    private final MeetingWords words;
    private final Reader reader;
    private final Clock clock;

    RecommendationsPart(
            Recommendations recommendations, Networks networks, MeetingWords words, Reader reader, Clock clock) {
        this.recommendations = recommendations;
        this.networks = networks;
        this.words = words;
        this.reader = reader;
        this.clock = clock;
    }

    void show(MeetingSheet meeting) {
        getContent().removeAll();
        getContent().add(new H2(getTranslation("meetings.recommendations")));
        var sheets = recommendations.of(meeting.id());
        sheets.forEach(sheet -> getContent()
                .add(new RecommendationCard(
                        sheet,
                        words,
                        reader,
                        line -> new ReportDialog(
                                        recommendations, line, words.country(line.country()), () -> show(meeting))
                                .open())));
        if (!meeting.plan().themes().isEmpty()) {
            var list = new UnorderedList();
            meeting.plan().themes().forEach(theme -> list.add(new ListItem(words.in(theme))));
            getContent().add(new H3(getTranslation("meetings.themes")), list);
        } else if (sheets.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            getTranslation("meetings.recommendations.empty"),
                            getTranslation("meetings.recommendations.empty.what-to-do")));
        }
        if (recommendations.mayAgree(meeting.id())) {
            getContent()
                    .add(new Button(
                            getTranslation("meetings.agree"),
                            click -> new AgreeDialog(
                                            recommendations,
                                            meeting.id(),
                                            addressable(meeting),
                                            words,
                                            () -> show(meeting))
                                    .open()));
        }
    }

    /** Those that took part, and those that belong to the networks of the meeting. */
    private List<Iso2> addressable(MeetingSheet meeting) {
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
