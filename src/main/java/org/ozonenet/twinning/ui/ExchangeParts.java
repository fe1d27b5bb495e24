package org.ozonenet.twinning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ozonenet.access.CurrentActor;
import org.ozonenet.access.Function;
import org.ozonenet.access.Scope;
import org.ozonenet.reference.Countries;
import org.ozonenet.reference.Country;
import org.ozonenet.shell.Reader;
import org.ozonenet.twinning.ExchangeKeeping;
import org.ozonenet.twinning.ExchangeSheet;
import org.ozonenet.twinning.PartyInvitations;
import org.ozonenet.twinning.discussion.Discussion;

/** The parts of the page of an exchange that have doors of their own. */
@SpringComponent
class ExchangeParts {

    private final List<ExchangePart> others;
    private final Discussion discussion;
    private final PartyInvitations invitations;
    private final ExchangeKeeping keeping;
    private final CurrentActor currentActor;
    private final Countries countries;
    private final Reader reader;
    private final TwinningWords words;

    ExchangeParts(
            List<ExchangePart> others,
            Discussion discussion,
            PartyInvitations invitations,
            ExchangeKeeping keeping,
            CurrentActor currentActor,
            Countries countries,
            Reader reader,
            TwinningWords words) {
        this.others = others.stream()
                .sorted(Comparator.comparingInt(ExchangePart::order))
                .toList();
        this.discussion = discussion;
        this.invitations = invitations;
        this.keeping = keeping;
        this.currentActor = currentActor;
        this.countries = countries;
        this.reader = reader;
        this.words = words;
    }

    /** The links that other rooms bring along for the head of the page. */
    List<Component> actions(ExchangeSheet sheet) {
        return others.stream().flatMap(other -> other.action(sheet).stream()).toList();
    }

    /** What other rooms bring along, and the discussion. */
    List<Component> of(ExchangeSheet sheet) {
        var all = new ArrayList<Component>();
        others.forEach(other -> all.add(other.part(sheet)));
        all.add(new DiscussionPart(sheet, discussion, words));
        return all;
    }

    Component members(ExchangeSheet sheet, Runnable changed) {
        return new MembersPart(sheet, keeping, words, changed);
    }

    Component invited(ExchangeSheet sheet, Runnable changed) {
        var part = new InvitationsPart(invitations.of(sheet.id()), invitations, words, changed);
        var actor = currentActor.require();
        var isOfficer = sheet.sides().stream().anyMatch(own -> actor.holds(Function.NOO, new Scope.Country(own)));
        return sheet.mayWrite() && isOfficer
                ? part.inviting(
                        sheet,
                        countries.profiled(reader.lang()).stream()
                                .map(Country::iso2)
                                .toList())
                : part;
    }

    /** The invitations that wait for the reader, wherever they are. */
    Component invitedToMe(Runnable changed) {
        return new InvitationsPart(invitations.mine(), invitations, words, changed);
    }
}
