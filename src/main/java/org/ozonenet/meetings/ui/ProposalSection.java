package org.ozonenet.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.meetings.MeetingSheet;
import org.ozonenet.meetings.recommendations.ProposalSheet;
import org.ozonenet.meetings.recommendations.Proposals;
import org.ozonenet.meetings.recommendations.RecommendationSheet;
import org.ozonenet.meetings.recommendations.Recommendations;

/** What a meeting opens with, of what earlier ones left open, and what is proposed in it. */
@SpringComponent
class ProposalSection implements MeetingSection {

    private static final int MOST_OPEN = 10;

    private final Proposals proposals;
    private final Recommendations recommendations;
    private final Addressable addressable;
    private final MeetingWords words;

    ProposalSection(Proposals proposals, Recommendations recommendations, Addressable addressable, MeetingWords words) {
        this.proposals = proposals;
        this.recommendations = recommendations;
        this.addressable = addressable;
        this.words = words;
    }

    @Override
    public int order() {
        return 58;
    }

    @Override
    public String anchor() {
        return "proposals";
    }

    @Override
    public String label() {
        return "proposals.section";
    }

    @Override
    public Optional<Component> about(MeetingSheet meeting) {
        return proposals.mayPropose(meeting.id()) || !proposals.of(meeting.id()).isEmpty()
                ? Optional.of(new Part(meeting))
                : Optional.empty();
    }

    private final class Part extends Composite<Section> {

        private final MeetingSheet meeting;
        private final List<Iso2> possible;

        Part(MeetingSheet meeting) {
            this.meeting = meeting;
            this.possible = addressable.countries(meeting);
            show();
        }

        private void show() {
            getContent().removeAll();
            getContent().add(new H2(getTranslation("proposals.section")));
            var all = proposals.of(meeting.id());
            if (all.isEmpty()) {
                getContent().add(new Paragraph(getTranslation("proposals.none")));
            }
            all.forEach(each -> getContent().add(new ProposalCard(proposals, each, possible, words, this::show)));
            if (proposals.mayPropose(meeting.id())) {
                getContent().add(new Button(getTranslation("proposals.propose"), click -> propose(null)));
                if (!meeting.state().isOver()) {
                    addOpen(all);
                }
            }
        }

        /** What countries of the same networks have not done yet can be taken up again. */
        private void addOpen(List<ProposalSheet> brought) {
            var open = recommendations.openBefore(meeting.id()).stream()
                    .filter(each ->
                            brought.stream().noneMatch(proposal -> each.id().equals(proposal.carriedFrom())))
                    .limit(MOST_OPEN)
                    .toList();
            if (open.isEmpty()) {
                return;
            }
            var list = new UnorderedList();
            open.forEach(each -> {
                var left = each.countries().stream()
                        .filter(line -> line.state().isOpen())
                        .count();
                var count = new Span(" "
                        + getTranslation(
                                "proposals.open.count", left, each.countries().size()) + " ");
                count.addClassName("ozn-secondary");
                var carry = new Button(getTranslation("proposals.carry"), click -> propose(each));
                carry.addThemeName("tertiary");
                list.add(new ListItem(new Span(words.in(each.text())), count, carry));
            });
            getContent().add(new H3(getTranslation("proposals.open")), list);
        }

        private void propose(@Nullable RecommendationSheet from) {
            new AgreeDialog(
                            getTranslation("proposals.propose"),
                            from == null ? null : from.draft(),
                            possible,
                            words,
                            draft -> {
                                proposals.propose(meeting.id(), draft, from == null ? null : from.id());
                                show();
                            })
                    .open();
        }
    }
}
