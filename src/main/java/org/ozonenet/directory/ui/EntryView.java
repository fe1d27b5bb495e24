package org.ozonenet.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.ozonenet.directory.ContactReports;
import org.ozonenet.directory.Conversations;
import org.ozonenet.directory.Directory;
import org.ozonenet.directory.DirectoryEntries;
import org.ozonenet.directory.EntryId;
import org.ozonenet.directory.EntryProfile;
import org.ozonenet.directory.Nominations;
import org.ozonenet.directory.Verification;
import org.ozonenet.kernel.Id;
import org.ozonenet.reference.BorderPost;
import org.ozonenet.shell.Note;
import org.ozonenet.shell.PageHeader;
import org.ozonenet.shell.Reader;

/** One person or desk: how to reach it, what the clock shows there, and who last made sure that this is right. */
@Route(EntryView.ROUTE)
@PermitAll
class EntryView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    static final String ENTRY = "entry";
    static final String ROUTE = DirectoryView.ROUTE + "/:" + ENTRY;

    private final Directory directory;
    private final DirectoryEntries entries;
    private final EntryWords words;
    private final EntryFacts facts;
    private final Reader reader;
    private final ContactReports reports;
    private final Conversations conversations;
    private final Nominations nominations;
    private final Clock clock;

    private String title = "";

    EntryView(
            Directory directory,
            DirectoryEntries entries,
            EntryWords words,
            EntryFacts facts,
            Reader reader,
            ContactReports reports,
            Conversations conversations,
            Nominations nominations,
            Clock clock) {
        this.directory = directory;
        this.entries = entries;
        this.words = words;
        this.facts = facts;
        this.reader = reader;
        this.reports = reports;
        this.conversations = conversations;
        this.nominations = nominations;
        this.clock = clock;
        addClassName("ozn-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get(ENTRY)
                .filter(Id::isValid)
                .flatMap(id -> directory.entry(new EntryId(id)))
                .orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(EntryProfile profile) {
        removeAll();
        var card = profile.card();
        title = words.title(card);
        var header = new PageHeader(title).withLine(words.functions(card));
        header.withPart(words.verifiedBadge(card));
        if (profile.mayKeep()) {
            header.withActions(actions(profile));
        }
        add(header);
        if (card.vacant()) {
            add(new Note(Note.Kind.WARNING, getTranslation("directory.vacant.note")));
        } else {
            add(section("directory.reach", new MeansList(card)));
        }
        if (!profile.own() && conversations.mayBegin() && conversations.reaches(card.id())) {
            add(new WritePart(conversations, card.id()));
        }
        if (!card.vacant()) {
            add(new ContactCardPart(card, title));
        }
        add(section("directory.about", facts.of(profile)));
        if (!profile.posts().isEmpty()) {
            add(section("directory.posts", posts(profile.posts())));
        }
        if (!card.vacant() && nominations.mayRecord(card.id())) {
            add(new NominationPart(nominations, card.id(), LocalDate.now(clock), () -> reload(card.id())));
        }
        if (profile.mayKeep() && !profile.own()) {
            add(new HandOverPart(entries, card.id(), () -> reload(card.id())));
        }
        if (profile.mayKeep()) {
            add(new RevealedPart(entries, card.id(), reader));
        }
        add(new ReportPart(reports, profile, () -> reload(card.id())));
        add(new RouterLink(getTranslation("directory.back"), DirectoryView.class));
    }

    private Component[] actions(EntryProfile profile) {
        var id = profile.card().id();
        var verify = new MenuBar();
        var item = verify.addItem(getTranslation("directory.verify"));
        Arrays.stream(Verification.How.values())
                .filter(how -> (how == Verification.How.OWN_CONFIRMATION) == profile.own())
                .forEach(how -> item.getSubMenu().addItem(getTranslation("directory.how." + how.name()), click -> {
                    entries.verify(id, how);
                    reload(id);
                }));
        var vacant = new Button(getTranslation("directory.report-vacant"), click -> {
            entries.reportVacancy(id);
            reload(id);
        });
        vacant.setVisible(!profile.card().vacant());
        verify.setVisible(!profile.card().vacant());
        var edit = new RouterLink(
                getTranslation("directory.edit"), EntryFormView.class, new RouteParameters(ENTRY, id.value()));
        return new Component[] {edit, verify, vacant};
    }

    private void reload(EntryId id) {
        directory.entry(id).ifPresent(this::show);
    }

    private Section section(String titleKey, Component content) {
        return new Section(new H2(getTranslation(titleKey)), content);
    }

    private static UnorderedList posts(List<BorderPost> posts) {
        var list = new UnorderedList();
        posts.forEach(post -> list.add(new ListItem(DirectoryLinks.post(post.id(), post.label()))));
        return list;
    }
}
