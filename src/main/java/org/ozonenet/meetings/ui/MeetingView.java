package org.ozonenet.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ozonenet.documents.ui.DocumentPanel;
import org.ozonenet.kernel.Id;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.meetings.MeetingId;
import org.ozonenet.meetings.MeetingPlanning;
import org.ozonenet.meetings.MeetingSheet;
import org.ozonenet.meetings.Meetings;
import org.ozonenet.shell.Note;
import org.ozonenet.shell.PageHeader;
import org.ozonenet.shell.Reader;
import org.ozonenet.shell.TlpBadge;

/** Everything about one meeting. */
@Route("meetings/:" + MeetingView.ID)
@PermitAll
class MeetingView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    static final String ID = "meeting";

    private final Meetings meetings;
    private final MeetingPlanning planning;
    private final DocumentPanel documents;
    private final RecommendationsPart recommendations;
    private final MeetingWords words;
    private final CalendarLink calendars;
    private final Reader reader;
    private final List<MeetingSection> brought;
    private String title = "";

    MeetingView(
            Meetings meetings,
            MeetingPlanning planning,
            DocumentPanel documents,
            RecommendationsPart recommendations,
            MeetingWords words,
            CalendarLink calendars,
            Reader reader,
            List<MeetingSection> brought) {
        this.meetings = meetings;
        this.planning = planning;
        this.documents = documents;
        this.recommendations = recommendations;
        this.words = words;
        this.calendars = calendars;
        this.reader = reader;
        this.brought = brought.stream()
                .sorted(Comparator.comparingInt(MeetingSection::order))
                .toList();
        addClassName("ozn-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var sheet = event.getRouteParameters()
                .get(ID)
                .filter(Id::isValid)
                .map(MeetingId::new)
                .flatMap(meetings::sheet);
        sheet.ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(MeetingSheet sheet) {
        var plan = sheet.plan();
        title = words.in(plan.title());
        removeAll();
        var parts = parts(sheet);
        add(header(sheet, parts));
        if (!sheet.published()) {
            add(new Note(Note.Kind.INFO, getTranslation("meetings.unpublished")));
        }
        parts.forEach(part -> add(part.content()));
    }

    /** What the page has, in its order; a part without a label is not linked to at the head. */
    private List<Part> parts(MeetingSheet sheet) {
        var plan = sheet.plan();
        var parts = new ArrayList<Part>();
        parts.add(new Part(10, "figures", null, new FiguresPart(plan.figures(), words)));
        parts.add(new Part(20, "facts", null, new FactsPart(plan, words)));
        parts.add(new Part(
                30,
                "agenda",
                "meetings.agenda",
                new AgendaPart(plan, words, reader.formats(), calendars.link(sheet.id()))));
        documents.show(sheet.id().documents());
        var papers = new Section(new H2(getTranslation("meetings.documents")), documents);
        parts.add(new Part(50, "documents", "meetings.documents", papers));
        recommendations.show(sheet);
        parts.add(new Part(60, "recommendations", "meetings.recommendations", recommendations));
        if (!sheet.linked().isEmpty()) {
            parts.add(new Part(80, "linked", null, new LinkedPart(sheet.linked(), words)));
        }
        parts.add(new Part(90, "members", null, new MembersPart(meetings.members(sheet.id()), words)));
        for (var section : brought) {
            section.about(sheet)
                    .ifPresent(content ->
                            parts.add(new Part(section.order(), section.anchor(), section.label(), content)));
        }
        parts.sort(Comparator.comparingInt(Part::order));
        parts.forEach(part -> part.content().setId(part.anchor()));
        return parts;
    }

    private PageHeader header(MeetingSheet sheet, List<Part> parts) {
        var plan = sheet.plan();
        var line = words.days(plan.dates()) + " · " + words.place(plan.venue(), this::getTranslation) + " · "
                + getTranslation("meetings.kind." + plan.kind().name()) + " · "
                + getTranslation("meetings.state." + sheet.state().name());
        var header = new PageHeader(title).withLine(line).withPart(new TlpBadge(sheet.marking()));
        header.withPart(sections(sheet.id(), parts));
        var actions = new ArrayList<Component>();
        actions.add(MeetingLinks.toList(getTranslation("meetings.all")));
        if (sheet.mayChange()) {
            actions.add(new RouterLink(
                    getTranslation("meetings.change"), MeetingFormView.class, MeetingLinks.parameters(sheet.id())));
            actions.add(new RouterLink(
                    getTranslation("agenda.edit"), AgendaEditorView.class, MeetingLinks.parameters(sheet.id())));
            if (sheet.plan().dates().first() != null) {
                actions.add(
                        new Button(getTranslation("meetings.next"), click -> new NextDialog(planning, sheet).open()));
            }
            publishing(sheet).ifPresent(actions::add);
        }
        sheet.nextStates()
                .forEach(state -> actions.add(
                        new Button(getTranslation("meetings.move." + sheet.state() + "." + state), click -> {
                            planning.move(sheet.id(), state);
                            refresh(sheet.id());
                        })));
        return header.withActions(actions.toArray(Component[]::new));
    }

    private Div sections(MeetingId id, List<Part> parts) {
        var page = "meetings/" + id.value();
        var links = new Div();
        links.addClassName("ozn-sections");
        for (var part : parts) {
            if (part.label() != null) {
                links.add(new Anchor(page + "#" + part.anchor(), getTranslation(part.label())));
            }
        }
        links.getChildren().forEach(link -> link.getElement().setAttribute("router-ignore", true));
        return links;
    }

    private Optional<Button> publishing(MeetingSheet sheet) {
        return sheet.published()
                ? Optional.empty()
                : Optional.of(new Button(getTranslation("meetings.publish"), click -> {
                    planning.publish(sheet.id(), Tlp.GREEN);
                    refresh(sheet.id());
                }));
    }

    private void refresh(MeetingId id) {
        meetings.sheet(id).ifPresent(this::show);
    }

    private record Part(int order, String anchor, @Nullable String label, Component content) {}
}
