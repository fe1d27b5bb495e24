package org.ozonenet.meetings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.ozonenet.access.ActsFor;
import org.ozonenet.access.Scope;
import org.ozonenet.meetings.MeetingMember;

/** Who is in the space of a meeting; says so where the reader is not. */
final class MembersPart extends Composite<Section> {

    private final MeetingWords words;

    MembersPart(List<MeetingMember> members, MeetingWords words) {
        this.words = words;
        getContent().add(new H2(getTranslation("meetings.members")));
        if (members.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("meetings.members.hidden")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("ozn-members");
        members.forEach(member -> list.add(line(member)));
        getContent().add(list);
    }

    private ListItem line(MeetingMember member) {
        var functions = new Span(
                member.card().functions().stream().map(this::functionAt).collect(Collectors.joining(", ")));
        functions.addClassName("ozn-secondary");
        return new ListItem(
                new Span(member.card().name()),
                new Span(getTranslation("meetings.role." + member.role().name())),
                functions);
    }

    private String functionAt(ActsFor held) {
        var function = getTranslation("common.function." + held.function().name());
        return switch (held.scope()) {
            case Scope.Country country -> function + ", " + words.country(country.country());
            case Scope.Network network -> function + ", " + network.network().value();
            case Scope.Organisation organisation ->
                function + ", " + words.institutions(List.of(organisation.institution()));
            case Scope.Portal portal -> function;
        };
    }
}
