package org.ozonenet.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.NotAllowedException;
import org.ozonenet.kernel.Id;
import org.ozonenet.meetings.AgendaClash;
import org.ozonenet.meetings.AgendaDay;
import org.ozonenet.meetings.AgendaDraft;
import org.ozonenet.meetings.AgendaSession;
import org.ozonenet.meetings.MeetingEdit;
import org.ozonenet.meetings.MeetingId;
import org.ozonenet.meetings.MeetingPlanning;
import org.ozonenet.shell.Note;
import org.ozonenet.shell.PageHeader;
import org.ozonenet.shell.Reader;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Where an agenda is written. Nothing is kept until it is saved; what was changed by somebody else meanwhile is said,
 * and the own draft stays.
 */
@Route("meetings/:" + MeetingView.ID + "/agenda")
@PermitAll
class AgendaEditorView extends Div implements HasDynamicTitle, BeforeEnterObserver, BeforeLeaveObserver {

    private final MeetingPlanning planning;
    private final MeetingWords words;
    private final Reader reader;
    private final Div outcome = new Div();
    private final Div clashes = new Div();
    private final Div days = new Div();
    private @Nullable MeetingEdit edit;
    private AgendaDraft draft = new AgendaDraft(List.of());
    private boolean changed;

    AgendaEditorView(MeetingPlanning planning, MeetingWords words, Reader reader) {
        this.planning = planning;
        this.words = words;
        this.reader = reader;
        addClassName("ozn-page");
        clashes.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var asked = event.getRouteParameters().get(MeetingView.ID).filter(Id::isValid);
            edit = planning.edit(new MeetingId(asked.orElseThrow()));
            draft = AgendaDraft.of(edit.plan().agenda());
            show(edit);
        } catch (NoSuchElementException | NotAllowedException e) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (changed) {
            LeaveDialog.ask(event.postpone());
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("agenda.edit");
    }

    private void show(MeetingEdit of) {
        removeAll();
        var add = new Button(getTranslation("agenda.add-session"), click -> editSession(null));
        add.setId("add-session");
        var save = new Button(getTranslation("common.save"), click -> save());
        save.addThemeName("primary");
        save.setId("save-agenda");
        add(new PageHeader(getPageTitle())
                .withLine(words.in(of.plan().title()))
                .withActions(MeetingLinks.to(of.id(), getTranslation("registration.answer.back"))));
        add(new Paragraph(
                getTranslation("agenda.edit.hint", of.plan().dates().zone().getId())));
        add(days, add, clashes, outcome, save);
        refresh();
    }

    private void become(AgendaDraft next) {
        changed |= !next.equals(draft);
        draft = next;
        refresh();
    }

    private void refresh() {
        days.removeAll();
        for (var day : draft.days()) {
            days.add(new H2(title(day)));
            day.sessions()
                    .forEach(session ->
                            days.add(new SessionCard(draft, session, words, this::become, () -> editSession(session))));
        }
        if (draft.days().isEmpty()) {
            days.add(new Paragraph(getTranslation("meetings.agenda.none")));
        }
        showClashes();
    }

    private void showClashes() {
        clashes.removeAll();
        var of = edit;
        if (of == null) {
            return;
        }
        var found = AgendaClash.in(draft, of.plan().dates());
        if (!found.isEmpty()) {
            var list = new UnorderedList();
            found.forEach(clash -> list.add(new ListItem(says(clash))));
            clashes.add(new Note(Note.Kind.WARNING, getTranslation("agenda.clashes", found.size())), list);
        }
    }

    private String says(AgendaClash clash) {
        var other = clash.other();
        var about = clash.about();
        return getTranslation(
                "agenda.clash." + clash.kind().name(),
                words.in(clash.session().title()),
                other == null ? "" : words.in(other.title()),
                about == null ? "" : words.in(about),
                clash.minutes());
    }

    private String title(AgendaDay day) {
        var date = day.day();
        return date == null
                ? getTranslation("meetings.agenda.day-not-stated")
                : reader.formats().day(date);
    }

    private void editSession(@Nullable AgendaSession session) {
        var of = edit;
        if (of == null) {
            return;
        }
        var place = session == null ? null : draft.find(session.id()).orElse(null);
        new SessionDialog(place, of.plan().dates(), (day, written) -> become(draft.with(day, written))).open();
    }

    private void save() {
        outcome.removeAll();
        var of = edit;
        if (of == null) {
            return;
        }
        try {
            planning.change(new MeetingEdit(of.id(), of.version(), of.plan().withAgenda(draft.days())));
            edit = planning.edit(of.id());
            changed = false;
            outcome.add(new Note(Note.Kind.INFO, getTranslation("agenda.saved")));
        } catch (OptimisticLockingFailureException e) {
            outcome.add(new Note(Note.Kind.ERROR, getTranslation("shell.failure.changed-meanwhile")));
        }
    }
}
