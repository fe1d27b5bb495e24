package org.ozonenet.training.learning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ozonenet.access.Actor;
import org.ozonenet.access.ActsFor;
import org.ozonenet.access.CurrentActor;
import org.ozonenet.access.Function;
import org.ozonenet.access.PersonCard;
import org.ozonenet.access.Persons;
import org.ozonenet.access.Scope;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.shell.CardList;
import org.ozonenet.shell.EmptyState;
import org.ozonenet.shell.Reader;
import org.ozonenet.training.catalogue.CourseText;
import org.ozonenet.training.catalogue.Courses;
import org.ozonenet.training.learning.CourseStanding;
import org.ozonenet.training.learning.LearnerLine;
import org.ozonenet.training.learning.Learning;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;

/** How the learners of the reader's country get on in a course, and asking somebody in. */
@SpringComponent
@org.springframework.context.annotation.Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class LearnersPart extends Div {

    private final Learning learning;
    private final Courses courses;
    private final Persons persons;
    private final CurrentActor currentActor;
    private final Reader reader;
    private final Select<CourseText> course = new Select<>();
    private final CardList cards = new CardList();
    private final Div state = new Div();

    LearnersPart(Learning learning, Courses courses, Persons persons, CurrentActor currentActor, Reader reader) {
        this.learning = learning;
        this.courses = courses;
        this.persons = persons;
        this.currentActor = currentActor;
        this.reader = reader;
    }

    boolean isFor(Actor actor) {
        return !countries(actor).isEmpty();
    }

    void show() {
        removeAll();
        var all = courses.catalogue();
        add(new H2(getTranslation("learning.learners")));
        if (all.isEmpty()) {
            return;
        }
        course.setId("learners-course");
        course.setLabel(getTranslation("learning.items.course"));
        course.setItems(all);
        course.setItemLabelGenerator(each -> each.title().in(reader.lang()));
        course.addValueChangeListener(change -> list());
        add(course, state, cards);
        course.setValue(all.getFirst());
    }

    private void list() {
        var chosen = course.getValue();
        if (chosen == null) {
            return;
        }
        var code = chosen.id().course();
        var lines = countries(currentActor.require()).stream()
                .flatMap(country -> learning.learners(code, country).stream())
                .toList();
        state.removeAll();
        if (lines.isEmpty()) {
            state.add(new EmptyState(
                    getTranslation("learning.learners.empty"), getTranslation("learning.learners.empty.what-to-do")));
        }
        var names = persons.cards(lines.stream().map(LearnerLine::learner).toList()).stream()
                .collect(Collectors.toMap(PersonCard::person, PersonCard::name));
        cards.show(lines, line -> card(line, names.getOrDefault(line.learner(), "–")));
    }

    private Div card(LearnerLine line, String name) {
        var standing = line.standing();
        var test = standing.test();
        var from = test.from();
        var card = new Div(
                new H3(name),
                new Paragraph(getTranslation("learning.course.progress", standing.lessonsRead(), standing.lessons())),
                new Paragraph(getTranslation(
                        "learning.next." + test.next().name(),
                        from == null ? "" : reader.formats().moment(from),
                        test.left())));
        if (test.next() == CourseStanding.Next.NONE_LEFT) {
            var again = new Button(getTranslation("learning.learners.again"), click -> {
                learning.invite(line.learner(), standing.course());
                list();
            });
            card.add(again);
        }
        return card;
    }

    private static List<Iso2> countries(Actor actor) {
        return actor.functions().stream()
                .filter(held -> held.function() == Function.NOO || held.function() == Function.TRAINER)
                .map(ActsFor::scope)
                .flatMap(scope -> scope instanceof Scope.Country(Iso2 country) ? Stream.of(country) : Stream.empty())
                .distinct()
                .toList();
    }
}
