package org.ozonenet.twinning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.ozonenet.twinning.enquiries.EnquiryLine;

/** An enquiry in a list: who asks whom, about what, how far it is, and by when. */
final class EnquiryCard extends Composite<Div> {

    EnquiryCard(EnquiryLine line, TwinningWords words) {
        var title = words.form(line.template()) + " · " + line.number();
        getContent().add(new H3(TwinningLinks.enquiry(line.exchange(), line.id(), title)));
        getContent()
                .add(new Paragraph(getTranslation(
                        "twinning.asks", words.country(line.asking()), words.country(line.answering()))));
        var post = line.post();
        if (post != null) {
            var where = new Paragraph(words.post(post));
            where.addClassName("ozn-secondary");
            getContent().add(where);
        }
        var marks = new Div(
                mark(getTranslation("twinning.state." + line.state()), false),
                mark(getTranslation("twinning.urgency." + line.urgency()), false));
        marks.addClassName("ozn-marks");
        if (line.late()) {
            marks.add(mark(getTranslation("twinning.late"), true));
        }
        getContent().add(marks);
        if (line.state().isOpen()) {
            var due = new Paragraph(getTranslation("twinning.due", words.moment(line.dueAt(), line.answering())));
            due.addClassName("ozn-secondary");
            getContent().add(due);
        }
    }

    private static Span mark(String text, boolean warning) {
        var mark = new Span(text);
        mark.addClassName("ozn-mark");
        if (warning) {
            mark.addClassName("ozn-tw-late");
        }
        return mark;
    }
}
