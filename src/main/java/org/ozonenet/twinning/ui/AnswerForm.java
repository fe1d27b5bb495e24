package org.ozonenet.twinning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.ozonenet.shell.Note;
import org.ozonenet.twinning.enquiries.AnswerDraft;
import org.ozonenet.twinning.enquiries.EnquirySheet;
import org.ozonenet.twinning.enquiries.Verdict;

/** Takes the answers to the questions that are still open: one of four words each, and what else is to be said. */
final class AnswerForm extends Composite<Div> {

    private final Map<String, RadioButtonGroup<Verdict>> verdicts = new LinkedHashMap<>();
    private final TextArea text = new TextArea();
    private final Div outcome = new Div();
    private final DraftKeeper keeper;

    AnswerForm(EnquirySheet sheet, TwinningWords words, Consumer<AnswerDraft> send) {
        keeper = new DraftKeeper("answer-" + sheet.line().id().value());
        getContent().addClassName("ozn-form");
        getContent().add(new H2(getTranslation("twinning.answer")));
        words.template(sheet.subject().template()).questions().stream()
                .filter(question -> sheet.subject().questions().contains(question.id()))
                .filter(question -> !sheet.answers().containsKey(question.id()))
                .filter(question -> !sheet.splitOff().contains(question.id()))
                .forEach(question -> {
                    var group = new RadioButtonGroup<Verdict>(words.in(question.text()));
                    group.setItems(Verdict.values());
                    group.setItemLabelGenerator(each -> getTranslation("twinning.verdict." + each));
                    DraftKeeper.mark(group, question.id());
                    verdicts.put(question.id(), group);
                    getContent().add(group);
                });
        text.setLabel(getTranslation("twinning.answer.text"));
        text.setHelperText(getTranslation("twinning.form.note.hint"));
        text.setMaxLength(AnswerDraft.LONGEST_TEXT);
        DraftKeeper.mark(text, "text");
        var button = new Button(getTranslation("twinning.answer.send"), click -> {
            outcome.removeAll();
            if (chosen().isEmpty() && text.getValue().isBlank()) {
                outcome.add(new Note(Note.Kind.ERROR, getTranslation("twinning.answer.missing")));
                click.getSource().setEnabled(true);
            } else {
                keeper.drop();
                send.accept(new AnswerDraft(
                        sheet.line().id(), sheet.answersSeen(), chosen(), Map.of(), text.getValue(), words.language()));
            }
        });
        button.addThemeName("primary");
        button.setDisableOnClick(true);
        getContent().add(text, outcome, button, keeper);
    }

    /** Whether the reader has begun to answer. */
    boolean isBegun() {
        return !chosen().isEmpty() || !text.getValue().isBlank();
    }

    private Map<String, Verdict> chosen() {
        var chosen = new TreeMap<String, Verdict>();
        verdicts.forEach((question, group) -> {
            if (group.getValue() != null) {
                chosen.put(question, group.getValue());
            }
        });
        return chosen;
    }
}
