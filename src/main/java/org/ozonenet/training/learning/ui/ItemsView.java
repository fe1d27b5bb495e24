package org.ozonenet.training.learning.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.ozonenet.shell.CardList;
import org.ozonenet.shell.EmptyState;
import org.ozonenet.shell.Facts;
import org.ozonenet.shell.Note;
import org.ozonenet.shell.PageHeader;
import org.ozonenet.shell.Reader;
import org.ozonenet.training.catalogue.CourseText;
import org.ozonenet.training.catalogue.Courses;
import org.ozonenet.training.learning.ItemFigures;
import org.ozonenet.training.learning.ItemStatistics;

/** What closed tests say about their questions, the doubtful ones first. */
@Route("training/items")
@Menu(title = "learning.items.menu", order = 36, icon = "items")
@RolesAllowed({"TRAINER", "NETWORK_COORDINATOR"})
class ItemsView extends Div implements HasDynamicTitle, AfterNavigationObserver {

    private final ItemStatistics items;
    private final Courses courses;
    private final Reader reader;
    private final Select<CourseText> course = new Select<>();
    private final Div list = new Div();

    ItemsView(ItemStatistics items, Courses courses, Reader reader) {
        this.items = items;
        this.courses = courses;
        this.reader = reader;
        addClassName("ozn-page");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        add(new PageHeader(getTranslation("learning.items.title")).withLine(getTranslation("learning.items.line")));
        var all = courses.catalogue();
        course.setId("items-course");
        course.setLabel(getTranslation("learning.items.course"));
        course.setItems(all);
        course.setItemLabelGenerator(each -> each.title().in(reader.lang()));
        course.addValueChangeListener(change -> show(change.getValue()));
        add(course, list);
        if (!all.isEmpty()) {
            course.setValue(all.getFirst());
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("learning.items.title");
    }

    private void show(@Nullable CourseText chosen) {
        list.removeAll();
        if (chosen == null) {
            return;
        }
        var figures = items.of(chosen.id().course()).stream()
                .sorted((a, b) -> Boolean.compare(b.isDoubtful(), a.isDoubtful()))
                .toList();
        if (figures.isEmpty()) {
            list.add(new EmptyState(
                    getTranslation("learning.items.empty"), getTranslation("learning.items.empty.what-to-do")));
            return;
        }
        var table = new Anchor(
                "learning/" + chosen.id().course().value() + "/items.csv", getTranslation("learning.items.csv"));
        table.getElement().setAttribute("router-ignore", true);
        var cards = new CardList();
        cards.show(figures, this::card);
        list.add(new Paragraph(table), cards);
    }

    private Div card(ItemFigures item) {
        var discrimination = item.discrimination();
        var card = new Div(
                new H3(item.question() + (item.critical() ? " ●" : "")),
                new Paragraph(item.ask().in(reader.lang())),
                new Facts()
                        .with(
                                getTranslation("learning.items.answers"),
                                reader.formats().number(item.answers()))
                        .with(getTranslation("learning.items.difficulty"), number(item.difficulty()))
                        .with(
                                getTranslation("learning.items.discrimination"),
                                discrimination == null ? "–" : number(discrimination)));
        if (item.isDoubtful()) {
            card.add(new Note(Note.Kind.WARNING, getTranslation("learning.items.doubt")));
        }
        if (!item.picks().isEmpty()) {
            var picks = new UnorderedList();
            item.picks()
                    .forEach(pick -> picks.add(
                            new ListItem(pick.times() + " × " + pick.text().in(reader.lang()))));
            card.add(picks);
        }
        return card;
    }

    private String number(double value) {
        return reader.formats().number(BigDecimal.valueOf(value), 2);
    }
}
