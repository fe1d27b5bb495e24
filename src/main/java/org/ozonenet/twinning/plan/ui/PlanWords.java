package org.ozonenet.twinning.plan.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.ozonenet.access.PersonCard;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Persons;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Lang;
import org.ozonenet.meetings.MeetingId;
import org.ozonenet.meetings.MeetingLine;
import org.ozonenet.meetings.Meetings;
import org.ozonenet.meetings.recommendations.RecommendationFilter;
import org.ozonenet.meetings.recommendations.RecommendationSheet;
import org.ozonenet.meetings.recommendations.Recommendations;
import org.ozonenet.reference.Countries;
import org.ozonenet.shell.Formats;
import org.ozonenet.shell.Reader;
import org.ozonenet.twinning.Party;

/** What stands on the pages of work plans, in the words of the reader; meetings as far as the reader may see them. */
@SpringComponent
class PlanWords {

    private final Reader reader;
    private final Countries countries;
    private final Persons persons;
    private final Meetings meetings;
    private final Recommendations recommendations;
    private final I18NProvider texts;

    PlanWords(
            Reader reader,
            Countries countries,
            Persons persons,
            Meetings meetings,
            Recommendations recommendations,
            I18NProvider texts) {
        this.reader = reader;
        this.countries = countries;
        this.persons = persons;
        this.meetings = meetings;
        this.recommendations = recommendations;
        this.texts = texts;
    }

    String text(String key, Object... arguments) {
        return texts.getTranslation(key, reader.locale(), arguments);
    }

    Lang lang() {
        return reader.lang();
    }

    Formats formats() {
        return reader.formats();
    }

    String day(LocalDate day) {
        return reader.formats().day(day);
    }

    String party(Party party) {
        return countries.name(party.country(), reader.lang()) + ", " + text("twinning.authority." + party.authority());
    }

    String person(PersonId person) {
        return persons.card(person).map(PersonCard::name).orElse("—");
    }

    String meeting(MeetingId meeting) {
        return meetings.summary(meeting).map(this::meeting).orElseGet(() -> text("plan.meeting.closed"));
    }

    private String meeting(MeetingLine line) {
        var title = line.title().in(reader.lang());
        var came = line.participants();
        return came == null ? title : text("plan.meeting.attended", title, came);
    }

    boolean maySee(MeetingId meeting) {
        return meetings.summary(meeting).isPresent();
    }

    /** The meetings in which one of the countries takes part, the latest first. */
    List<MeetingId> meetings(Collection<Iso2> of) {
        return of.stream()
                .flatMap(country -> meetings.ofCountry(country).stream())
                .map(MeetingLine::id)
                .distinct()
                .toList();
    }

    /** The recommendations that concern one of the countries. */
    List<RecommendationSheet> recommendations(Collection<Iso2> of) {
        return of.stream()
                .flatMap(country -> recommendations.board(new RecommendationFilter(null, country, null)).stream())
                .distinct()
                .toList();
    }

    String recommendation(RecommendationSheet sheet) {
        var text = sheet.text().in(reader.lang());
        return sheet.number() + " · " + (text.length() > 120 ? text.substring(0, 119) + "…" : text);
    }
}
