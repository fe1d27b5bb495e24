package org.ozonenet.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.CurrentActor;
import org.ozonenet.directory.ContactFunction;
import org.ozonenet.directory.Directory;
import org.ozonenet.directory.DirectoryEntries;
import org.ozonenet.directory.EntryDraft;
import org.ozonenet.directory.EntryId;
import org.ozonenet.directory.EntryKind;
import org.ozonenet.directory.EntryName;
import org.ozonenet.directory.LastContactException;
import org.ozonenet.kernel.Id;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.reference.BorderPosts;
import org.ozonenet.reference.Countries;
import org.ozonenet.shell.PageHeader;
import org.ozonenet.shell.Reader;

/** Where an entry is written down, new or anew. */
@Route(EntryView.ROUTE + "/edit")
@RouteAlias(DirectoryView.ROUTE + "/new/:kind")
@PermitAll
class EntryFormView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    static final String KIND = "kind";

    private final Directory directory;
    private final DirectoryEntries entries;
    private final BorderPosts posts;
    private final Countries countries;
    private final Reader reader;
    private final CurrentActor currentActor;

    private String title = "";

    EntryFormView(
            Directory directory,
            DirectoryEntries entries,
            BorderPosts posts,
            Countries countries,
            Reader reader,
            CurrentActor currentActor) {
        this.directory = directory;
        this.entries = entries;
        this.posts = posts;
        this.countries = countries;
        this.reader = reader;
        this.currentActor = currentActor;
        addClassName("ozn-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var id = event.getRouteParameters().get(EntryView.ENTRY);
        if (id.isPresent()) {
            change(id.filter(Id::isValid)
                    .map(EntryId::new)
                    .filter(known -> directory.entry(known).isPresent())
                    .orElseThrow(NotFoundException::new));
        } else {
            add(event.getRouteParameters().get(KIND).orElse("").equals("desk") ? EntryKind.DESK : EntryKind.PERSON);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void change(EntryId id) {
        var opened = entries.open(id);
        title = getTranslation("directory.form.change");
        show(opened.draft(), entries.mayAdd(opened.draft()), draft -> {
            entries.change(id, opened.version(), draft);
            return id;
        });
    }

    private void add(EntryKind kind) {
        title = getTranslation(kind == EntryKind.DESK ? "directory.form.add-desk" : "directory.form.add-person");
        show(blank(kind), true, entries::add);
    }

    private void show(EntryDraft before, boolean mayNominate, Function<EntryDraft, EntryId> save) {
        var form = new EntryForm(before, mayNominate, posts, countries, reader);
        var button = new Button(
                getTranslation("common.save"),
                click -> form.write()
                        .ifPresentOrElse(
                                draft -> leave(save, draft),
                                () -> Notification.show(getTranslation("directory.form.look-again"))));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(button, new RouterLink(getTranslation("common.cancel"), DirectoryView.class));
        actions.addClassName("ozn-dir-actions");
        add(new PageHeader(title).withLine(getTranslation("directory.form.line")), form, actions);
    }

    private void leave(Function<EntryDraft, EntryId> save, EntryDraft draft) {
        try {
            leaveFor(save.apply(draft));
        } catch (LastContactException e) {
            Notification.show(getTranslation("directory.form.last-contact"));
        }
    }

    private void leaveFor(EntryId id) {
        getUI().ifPresent(ui -> ui.navigate(EntryView.class, new RouteParameters(EntryView.ENTRY, id.value())));
    }

    /** An entry of the actor's own country, as a start; the name is typed over. */
    private EntryDraft blank(EntryKind kind) {
        var actor = currentActor.require();
        var country = actor.countries().stream().findFirst().orElse(null);
        var networks = country == null ? actor.networks() : Set.<NetworkId>of();
        if (country == null && networks.isEmpty()) {
            throw new NotFoundException();
        }
        return new EntryDraft(
                kind,
                EntryName.of(LocalizedText.english("?")),
                Set.of(kind == EntryKind.DESK ? ContactFunction.CUSTOMS_OFFICER : first(country)),
                country,
                networks,
                null,
                null,
                List.of(),
                List.of(),
                zone(country),
                null,
                List.of(),
                true,
                null);
    }

    private static ContactFunction first(@Nullable Iso2 country) {
        return country == null ? ContactFunction.AGENCY : ContactFunction.CUSTOMS_FOCAL_POINT;
    }

    private ZoneId zone(@Nullable Iso2 country) {
        return country == null
                ? ZoneOffset.UTC
                : countries
                        .find(country)
                        .flatMap(found -> found.zones().stream().findFirst())
                        .orElse(ZoneOffset.UTC);
    }
}
