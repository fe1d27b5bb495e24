package org.ozonenet.meetings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Collectors;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.meetings.recommendations.ProposalSheet;
import org.ozonenet.meetings.recommendations.ProposalState;
import org.ozonenet.meetings.recommendations.Proposals;
import org.ozonenet.meetings.recommendations.WordDiff;
import org.ozonenet.shell.Note;
import org.springframework.dao.OptimisticLockingFailureException;

/** A proposal: its text, where it stands, what changed from wording to wording, and what can be done with it. */
final class ProposalCard extends Composite<Div> {

    private final MeetingWords words;

    ProposalCard(
            Proposals proposals, ProposalSheet proposal, List<Iso2> possible, MeetingWords words, Runnable changed) {
        this.words = words;
        var draft = proposal.draft();
        var state = new Span(getTranslation("proposals.state." + proposal.state()));
        state.addClassName("ozn-mark");
        var category = new Span(getTranslation("meetings.category." + draft.category()));
        category.addClassName("ozn-mark");
        var marks = new Div(state, category);
        marks.addClassName("ozn-marks");
        var to = new Paragraph(
                words.sorted(draft.countries()).stream().map(words::country).collect(Collectors.joining(", ")));
        to.addClassName("ozn-secondary");
        getContent().addClassNames("ozn-recommendation", "ozn-proposal");
        getContent().add(new Paragraph(words.in(draft.text())), marks, to);
        if (proposal.carriedFrom() != null) {
            getContent().add(new Paragraph(getTranslation("proposals.carried")));
        }
        if (proposal.wordings().size() > 1) {
            getContent().add(track(proposal));
        }
        var actions = new Div();
        actions.addClassName("ozn-marks");
        getContent().add(actions);
        if (proposal.mayAmend()) {
            actions.add(new Button(
                    getTranslation("proposals.amend"), click -> amend(proposals, proposal, possible, changed)));
        }
        for (var next : ProposalState.values()) {
            if (proposal.next().contains(next)) {
                actions.add(new Button(getTranslation("proposals.move." + next), click -> {
                    move(proposals, proposal, next, changed);
                }));
            }
        }
    }

    private void move(Proposals proposals, ProposalSheet proposal, ProposalState next, Runnable changed) {
        try {
            proposals.move(proposal.id(), next);
            changed.run();
        } catch (IllegalStateException unpublished) {
            getContent().add(new Note(Note.Kind.ERROR, getTranslation("proposals.refused")));
        }
    }

    private void amend(Proposals proposals, ProposalSheet proposal, List<Iso2> possible, Runnable changed) {
        new AgreeDialog(getTranslation("proposals.amend"), proposal.draft(), possible, words, draft -> {
                    try {
                        proposals.amend(proposal.id(), proposal.wordings().size(), draft);
                        changed.run();
                    } catch (OptimisticLockingFailureException overtaken) {
                        // What was typed stays to be copied: the text of the other is shown after a reload.
                        getContent()
                                .add(
                                        new Note(Note.Kind.ERROR, getTranslation("proposals.overtaken")),
                                        new Paragraph(words.in(draft.text())));
                    }
                })
                .open();
    }

    /** Each wording against the one before it, the latest first. */
    private Details track(ProposalSheet proposal) {
        var details = new Details(
                getTranslation("proposals.track", proposal.wordings().size()));
        for (var i = proposal.wordings().size() - 1; i > 0; i--) {
            var before = proposal.wordings().get(i - 1).draft();
            var after = proposal.wordings().get(i).draft();
            details.add(difference(words.in(before.text()), words.in(after.text())));
        }
        return details;
    }

    private Paragraph difference(String before, String after) {
        var line = new Paragraph();
        for (var piece : WordDiff.of(before, after, words.locale())) {
            var tag =
                    switch (piece.change()) {
                        case SAME -> "span";
                        case REMOVED -> "del";
                        case ADDED -> "ins";
                    };
            line.getElement().appendChild(new Element(tag).setText(piece.text()));
        }
        return line;
    }
}
