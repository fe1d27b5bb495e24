package org.ozonenet.meetings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;
import org.ozonenet.meetings.FigureSentence;
import org.ozonenet.meetings.Figures;
import org.ozonenet.shell.Note;

/** How many took part: each figure large, and the sentence that a report prints. */
final class FiguresPart extends Composite<Section> {

    private final DescriptionList list = new DescriptionList();

    FiguresPart(Figures figures, MeetingWords words) {
        getContent().add(new H2(getTranslation("meetings.figures")));
        list.addClassName("ozn-figures");
        figure("total", figures.total());
        figure("women", figures.women());
        figure("men", figures.men());
        figure("online", figures.online());
        figure("in-person", figures.inPerson());
        if (figures.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("meetings.figures.none")));
        } else {
            getContent().add(list);
        }
        new FigureSentence(words.locale(), this::getTranslation).about(figures).ifPresent(sentence -> {
            var printed = new Paragraph(sentence);
            printed.addClassName("ozn-figure-sentence");
            getContent().add(printed);
        });
        var covers = figures.covers();
        if (covers != null) {
            getContent().add(new Note(Note.Kind.DOUBT, words.in(covers)));
        }
    }

    private void figure(String name, @Nullable Integer count) {
        if (count != null) {
            var group = new Div(
                    new DescriptionList.Term(getTranslation("meetings.figures." + name)),
                    new DescriptionList.Description(String.valueOf(count)));
            group.addClassName("ozn-figure-" + name);
            list.getElement().appendChild(group.getElement());
        }
    }
}
