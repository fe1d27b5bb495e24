package org.ozonenet.meetings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.ozonenet.meetings.MeetingSheet;
import org.ozonenet.meetings.recommendations.Recommendations;
import org.ozonenet.shell.EmptyState;
import org.ozonenet.shell.Reader;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** What a meeting agreed, how far the countries are, and for those who may what takes in more. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class RecommendationsPart extends Composite<Section> {

    private final Recommendations recommendations;
    private final Addressable addressable;
    private final MeetingWords words;
    private final Reader reader;

    RecommendationsPart(Recommendations recommendations, Addressable addressable, MeetingWords words, Reader reader) {
        this.recommendations = recommendations;
        this.addressable = addressable;
        this.words = words;
        this.reader = reader;
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
                                            getTranslation("meetings.agree.title"),
                                            null,
                                            addressable.countries(meeting),
                                            words,
                                            draft -> {
                                                recommendations.agree(meeting.id(), draft);
                                                show(meeting);
                                            })
                                    .open()));
        }
    }
}
