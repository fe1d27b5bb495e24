package org.ozonenet.training.cohorts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.ozonenet.shell.CardList;
import org.ozonenet.shell.EmptyState;
import org.ozonenet.training.cohorts.AttendanceLine;
import org.ozonenet.training.cohorts.Attendances;
import org.ozonenet.training.cohorts.CohortKeeping;
import org.ozonenet.training.cohorts.CohortSheet;
import org.ozonenet.training.cohorts.Cohorts;
import org.ozonenet.training.cohorts.TrainingDay;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The days on which the cohort meets, and who was there. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class DaysPart extends Composite<Section> {

    private final Cohorts cohorts;
    private final CohortKeeping keeping;
    private final Attendances attendances;
    private final CohortWords words;
    private final Clock clock;

    DaysPart(Cohorts cohorts, CohortKeeping keeping, Attendances attendances, CohortWords words, Clock clock) {
        this.cohorts = cohorts;
        this.keeping = keeping;
        this.attendances = attendances;
        this.words = words;
        this.clock = clock;
    }

    void show(CohortSheet sheet, Runnable again) {
        var line = sheet.line();
        getContent().removeAll();
        getContent().add(new H2(words.text("cohorts.days")));
        var mayPlan = line.mayRun() && !line.closed();
        if (sheet.days().isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            words.text("cohorts.days.none"),
                            words.text(mayPlan ? "cohorts.days.none.trainer" : "cohorts.days.none.learner")));
        }
        var there = attendances.of(line.id());
        var struck = attendances.struck(line.id());
        var cards = new CardList();
        cards.show(sheet.days(), day -> card(sheet, day, there, struck, again));
        getContent().add(cards);
        if (mayPlan) {
            getContent()
                    .add(new Button(
                            words.text("cohorts.day.plan"),
                            click -> new DayDialog(words, day -> {
                                        keeping.plan(line.id(), day);
                                        again.run();
                                    })
                                    .open()));
        }
    }

    private Component card(
            CohortSheet sheet,
            TrainingDay day,
            List<AttendanceLine> all,
            List<AttendanceLine> allStruck,
            Runnable again) {
        var there = all.stream().filter(each -> each.day().equals(day.id())).toList();
        var struck =
                allStruck.stream().filter(each -> each.day().equals(day.id())).toList();
        var card = new Div(new H3(words.day(day)), new Paragraph(day.topic()), new Paragraph(day.place()));
        if (!sheet.line().mayRun()) {
            var none = struck.isEmpty() ? "cohorts.day.not-there" : "cohorts.day.struck";
            card.add(new Paragraph(words.text(there.isEmpty() ? none : "cohorts.day.there")));
            return card;
        }
        card.add(new Paragraph(
                words.text("cohorts.day.came", there.size(), sheet.line().learners())));
        if (!there.isEmpty()) {
            var names = new Paragraph(there.stream()
                    .map(each -> words.person(each.person()))
                    .sorted()
                    .collect(Collectors.joining(", ")));
            names.addClassName("ozn-secondary");
            card.add(names);
        }
        struck.forEach(each -> {
            var line = new Paragraph(words.text("cohorts.day.struck.line", words.person(each.person()), each.reason()));
            line.addClassName("ozn-secondary");
            card.add(line);
        });
        if (!sheet.line().closed()) {
            card.add(buttons(sheet, day, there, again));
        }
        return card;
    }

    private Component buttons(CohortSheet sheet, TrainingDay day, List<AttendanceLine> there, Runnable again) {
        var id = sheet.line().id();
        var code = new Anchor("attend/%s/%s".formatted(id.value(), day.id().value()), words.text("cohorts.day.code"));
        code.getElement().setAttribute("router-ignore", true);
        var write = new Button(
                words.text("cohorts.day.write"),
                click -> new AttendanceDialog(cohorts.learners(id), there, words, (learner, wasThere, reason) -> {
                            attendances.write(id, day.id(), learner, wasThere, reason);
                            again.run();
                        })
                        .open());
        var off = new Button(words.text("cohorts.day.off"), click -> {
            keeping.callOff(id, day.id());
            again.run();
        });
        // Nobody was there on a day that has not begun.
        write.setVisible(day.hasBegunAt(clock.instant()));
        var buttons = new Div(code, write, off);
        buttons.addClassName("ozn-tw-buttons");
        return buttons;
    }
}
