package org.ozonenet.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Id;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.meetings.MeetingEdit;
import org.ozonenet.meetings.MeetingId;
import org.ozonenet.meetings.MeetingPlanning;
import org.ozonenet.reference.Countries;
import org.ozonenet.reference.Country;
import org.ozonenet.reference.Institution;
import org.ozonenet.reference.Institutions;
import org.ozonenet.shell.EmptyState;
import org.ozonenet.shell.Note;
import org.ozonenet.shell.PageHeader;
import org.ozonenet.shell.Reader;
import org.springframework.dao.OptimisticLockingFailureException;

/** Where a coordinator plans a meeting or changes one. */
@Route("meetings/new")
@RouteAlias("meetings/:" + MeetingView.ID + "/edit")
@PermitAll
class MeetingFormView extends Div implements HasDynamicTitle, BeforeEnterObserver, BeforeLeaveObserver {

    private final MeetingPlanning planning;
    private final Reader reader;
    private final MeetingWords words;
    private final List<Iso2> countries;
    private final List<String> institutions;
    private final Div outcome = new Div();
    private @Nullable MeetingForm form;
    private @Nullable MeetingEdit edit;
    private boolean saved;

    MeetingFormView(
            MeetingPlanning planning,
            Reader reader,
            MeetingWords words,
            Countries countries,
            Institutions institutions) {
        this.planning = planning;
        this.reader = reader;
        this.words = words;
        this.countries =
                words.sorted(countries.all().stream().map(Country::iso2).toList());
        this.institutions = institutions.all().stream()
                .filter(Institution::isOrganisation)
                .map(Institution::id)
                .toList();
        addClassName("ozn-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var asked = event.getRouteParameters().get(MeetingView.ID);
        if (asked.isEmpty()) {
            plan();
            return;
        }
        try {
            edit = planning.edit(new MeetingId(asked.filter(Id::isValid).orElseThrow()));
            show(edit.plan().networks(), MeetingInput.of(edit.plan()));
        } catch (NoSuchElementException e) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    /** What was typed is not thrown away by a click on a link. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (form != null && form.hasChanges() && !saved) {
            LeaveDialog.ask(event.postpone());
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation(edit == null ? "meetings.form.new" : "meetings.form.change");
    }

    private void plan() {
        edit = null;
        var networks = planning.mayPlanFor();
        if (networks.isEmpty()) {
            add(
                    new PageHeader(getPageTitle()),
                    new EmptyState(
                            getTranslation("meetings.form.not-for-you"),
                            getTranslation("meetings.form.not-for-you.what-to-do")));
        } else {
            show(networks, MeetingInput.blank(networks, reader.zone()));
        }
    }

    private void show(Set<NetworkId> networks, MeetingInput input) {
        var possible = new TreeSet<>(networks);
        possible.addAll(planning.mayPlanFor());
        form = new MeetingForm(possible, countries, institutions, words);
        form.read(input);
        var save = new Button(getTranslation("common.save"), click -> save());
        save.addThemeName("primary");
        outcome.removeAll();
        add(new PageHeader(getPageTitle()), form, outcome, save);
    }

    private void save() {
        outcome.removeAll();
        var fields = form;
        if (fields == null) {
            return;
        }
        try {
            var input = fields.written();
            var before = edit;
            var id = before == null ? planning.plan(null, input.plan(null)) : changed(before, input);
            saved = true;
            MeetingLinks.open(id);
        } catch (ValidationException e) {
            outcome.add(new Note(Note.Kind.ERROR, getTranslation("meetings.form.look-at-fields")));
        } catch (OptimisticLockingFailureException e) {
            outcome.add(new Note(Note.Kind.ERROR, getTranslation("shell.failure.changed-meanwhile")));
        }
    }

    private MeetingId changed(MeetingEdit before, MeetingInput input) {
        planning.change(new MeetingEdit(before.id(), before.version(), input.plan(before.plan())));
        return before.id();
    }
}
