package org.ozonenet.twinning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ozonenet.shell.Note;
import org.ozonenet.twinning.enquiries.AnswerOvertakenException;
import org.ozonenet.twinning.enquiries.EnquiryAnswering;
import org.ozonenet.twinning.enquiries.EnquiryAsking;
import org.ozonenet.twinning.enquiries.EnquirySheet;
import org.ozonenet.twinning.enquiries.StepKind;

/**
 * The buttons of an enquiry: those that the door says are possible, each with what it needs to know. Where somebody else
 * was faster, the reader is told so and keeps the words.
 */
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

    /** What stands on the page: possibly with the form of an answer, which the reader may have begun. */
    record Acts(Component part, @Nullable AnswerForm form) {

        boolean isBegun() {
            return form != null && form.isBegun();
        }
    }

    /** @param changed shows the enquiry anew, with what is to be told about the step */
    Acts of(EnquirySheet sheet, Consumer<List<Component>> changed) {
        var bar = new Div();
        bar.addClassName("ozn-tw-acts");
        AnswerForm form = null;
        if (sheet.possible().contains(StepKind.ANSWER)) {
            form = new AnswerForm(sheet, words, draft -> attempt("", () -> answering.answer(draft), changed));
            bar.add(form);
        }
        var buttons = new Div();
        buttons.addClassName("ozn-tw-buttons");
        sheet.possible().forEach(kind -> add(buttons, kind, sheet, changed));
        return new Acts(new Div(bar, buttons), form);
    }

    private void add(Div buttons, StepKind kind, EnquirySheet sheet, Consumer<List<Component>> changed) {
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
                                () -> new SplitDialog(
                                                sheet,
                                                words,
                                                questions -> attempt(
                                                        "", () -> answering.split(id, questions, other), changed))
                                        .open())));
            case PROPOSE_DATE ->
                buttons.add(opening(
                        kind,
                        () -> StepDialog.withDay(
                                        kind,
                                        (day, text) ->
                                                attempt(text, () -> answering.proposeDate(id, day, text), changed))
                                .open()));
            case CLOSE ->
                buttons.add(opening(
                        kind,
                        () -> new CloseDialog(closing -> attempt("", () -> asking.close(id, closing), changed))
                                .open()));
            case SEND, SEE, ANSWER, ANSWER_PARTLY, REMIND -> {}
        }
    }

    /** @param text what the reader wrote, which is shown again where the step came too late */
    private static void attempt(String text, Runnable act, Consumer<List<Component>> changed) {
        var told = new ArrayList<Component>();
        try {
            act.run();
        } catch (AnswerOvertakenException e) {
            told.add(told("twinning.overtaken"));
        } catch (IllegalStateException e) {
            told.add(told("twinning.moved-on"));
            if (!text.isBlank()) {
                told.add(new Pre(text));
            }
        }
        changed.accept(told);
    }

    private static Note told(String key) {
        var ui = UI.getCurrent();
        return new Note(Note.Kind.WARNING, ui.getTranslation(key));
    }

    private static Button plain(StepKind kind, Runnable act, Consumer<List<Component>> changed) {
        var button = opening(kind, () -> attempt("", act, changed));
        button.setDisableOnClick(true);
        return button;
    }

    private static Button said(StepKind kind, Consumer<String> act, Consumer<List<Component>> changed) {
        return opening(
                kind,
                () -> StepDialog.withText(kind, text -> attempt(text, () -> act.accept(text), changed))
                        .open());
    }

    private static Button opening(StepKind kind, Runnable open) {
        var button = new Button();
        button.setText(button.getTranslation("twinning.do." + kind));
        button.addClickListener(click -> open.run());
        return button;
    }
}
