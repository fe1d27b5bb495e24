package org.ozonenet.twinning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.ozonenet.shell.Note;
import org.ozonenet.twinning.enquiries.AnswerOvertakenException;
import org.ozonenet.twinning.enquiries.EnquiryAnswering;
import org.ozonenet.twinning.enquiries.EnquiryAsking;
import org.ozonenet.twinning.enquiries.EnquirySheet;
import org.ozonenet.twinning.enquiries.StepKind;

/** The buttons of an enquiry: those that the door says are possible, each with what it needs to know. */
@SpringComponent
class EnquiryActs {

    private final EnquiryAsking asking;
    private final EnquiryAnswering answering;
    private final TwinningWords words;

    EnquiryActs(EnquiryAsking asking, EnquiryAnswering answering, TwinningWords words) {
        this.asking = asking;
        this.answering = answering;
        this.words = words;
    }

    Component of(EnquirySheet sheet, Runnable changed) {
        var bar = new Div();
        var outcome = new Div();
        bar.addClassName("ozn-tw-acts");
        if (sheet.possible().contains(StepKind.ANSWER)) {
            bar.add(new AnswerForm(sheet, words, draft -> {
                try {
                    answering.answer(draft);
                } catch (AnswerOvertakenException e) {
                    outcome.add(new Note(Note.Kind.ERROR, outcome.getTranslation("twinning.overtaken")));
                }
                changed.run();
            }));
        }
        var buttons = new Div();
        buttons.addClassName("ozn-tw-buttons");
        sheet.possible().forEach(kind -> add(buttons, kind, sheet, changed));
        return new Div(bar, outcome, buttons);
    }

    private void add(Div buttons, StepKind kind, EnquirySheet sheet, Runnable changed) {
        var id = sheet.line().id();
        switch (kind) {
            case ACCEPT -> buttons.add(plain(kind, () -> answering.accept(id), changed));
            case CONFIRM -> buttons.add(plain(kind, () -> answering.confirm(id), changed));
            case AGREE_DATE -> buttons.add(plain(kind, () -> asking.agreeDate(id), changed));
            case ASK_MORE -> buttons.add(said(kind, text -> answering.askMore(id, text), changed));
            case DECLINE -> buttons.add(said(kind, text -> answering.decline(id, text), changed));
            case SUPPLY -> buttons.add(said(kind, text -> asking.supply(id, text), changed));
            case FOLLOW_UP -> buttons.add(said(kind, text -> asking.followUp(id, text), changed));
            case WITHDRAW -> buttons.add(said(kind, text -> asking.withdraw(id, text), changed));
            case FORWARD ->
                sheet.others()
                        .forEach(other -> buttons.add(said(kind, text -> answering.forward(id, other, text), changed)));
            case SPLIT ->
                sheet.others()
                        .forEach(other -> buttons.add(opening(
                                kind,
                                () -> new SplitDialog(sheet, words, questions -> {
                                            answering.split(id, questions, other);
                                            changed.run();
                                        })
                                        .open())));
            case PROPOSE_DATE ->
                buttons.add(opening(
                        kind,
                        () -> StepDialog.withDay(kind, (day, text) -> {
                                    answering.proposeDate(id, day, text);
                                    changed.run();
                                })
                                .open()));
            case CLOSE ->
                buttons.add(opening(
                        kind,
                        () -> new CloseDialog(closing -> {
                                    asking.close(id, closing);
                                    changed.run();
                                })
                                .open()));
            case SEND, SEE, ANSWER, ANSWER_PARTLY, REMIND -> {}
        }
    }

    private static Button plain(StepKind kind, Runnable act, Runnable changed) {
        return opening(kind, () -> {
            act.run();
            changed.run();
        });
    }

    private static Button said(StepKind kind, java.util.function.Consumer<String> act, Runnable changed) {
        return opening(
                kind,
                () -> StepDialog.withText(kind, text -> {
                            act.accept(text);
                            changed.run();
                        })
                        .open());
    }

    private static Button opening(StepKind kind, Runnable open) {
        var button = new Button();
        button.setText(button.getTranslation("twinning.do." + kind));
        button.addClickListener(click -> open.run());
        return button;
    }
}
