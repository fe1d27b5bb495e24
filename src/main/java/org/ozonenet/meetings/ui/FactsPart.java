package org.ozonenet.meetings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Collectors;
import org.ozonenet.meetings.MeetingPlan;
import org.ozonenet.meetings.SourceNote;
import org.ozonenet.meetings.Venue;
import org.ozonenet.shell.Facts;
import org.ozonenet.shell.Note;

/** Who holds a meeting, where, for whom, and how well that is known. */
final class FactsPart extends Composite<Section> {

    FactsPart(MeetingPlan plan, MeetingWords words) {
        var facts = new Facts();
        facts.with(getTranslation("meetings.facts.when"), words.days(plan.dates()));
        facts.with(getTranslation("meetings.facts.where"), words.place(plan.venue(), this::getTranslation));
        if (plan.venue().mode() != Venue.Mode.NOT_STATED) {
            facts.with(
                    getTranslation("meetings.facts.mode"),
                    getTranslation("meetings.mode." + plan.venue().mode().name()));
        }
        facts.with(
                getTranslation("meetings.facts.zone"),
                plan.dates().zone().getDisplayName(TextStyle.FULL, words.locale()));
        facts.with(getTranslation("meetings.facts.networks"), words.networks(plan.networks(), this::getTranslation));
        bodies(facts, "organisers", plan.hosts().organisers(), words);
        bodies(facts, "supporters", plan.hosts().supporters(), words);
        bodies(facts, "took-part", plan.hosts().tookPart(), words);
        if (!plan.countries().isEmpty()) {
            facts.with(
                    getTranslation("meetings.facts.countries"),
                    words.sorted(plan.countries()).stream().map(words::country).collect(Collectors.joining(", ")));
        }
        var source = plan.source().source();
        facts.with(
                getTranslation("meetings.facts.source"),
                getTranslation("meetings.basis." + plan.source().basis().name())
                        + (source == null ? "" : " · " + source));
        getContent().add(new H2(getTranslation("meetings.facts")), facts);
        if (plan.source().basis() == SourceNote.Basis.SECOND_HAND) {
            getContent().add(new Note(Note.Kind.DOUBT, getTranslation("meetings.doubt.second-hand")));
        }
        plan.notes().forEach(note -> getContent().add(new Note(Note.Kind.DOUBT, words.in(note))));
    }

    private void bodies(Facts facts, String name, List<String> keys, MeetingWords words) {
        if (!keys.isEmpty()) {
            facts.with(getTranslation("meetings.facts." + name), words.institutions(keys));
        }
    }
}
