package org.ozonenet.twinning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import org.ozonenet.kernel.Id;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.shell.TlpBadge;
import org.ozonenet.twinning.ExchangeSheet;
import org.ozonenet.twinning.discussion.Discussion;
import org.ozonenet.twinning.discussion.Saying;
import org.ozonenet.twinning.discussion.TopicDraft;
import org.ozonenet.twinning.discussion.TopicId;
import org.ozonenet.twinning.discussion.TopicSheet;

/** The topics of an exchange, and the way to begin one. */
final class DiscussionPart extends Composite<Section> {

    private final ExchangeSheet exchange;
    private final Discussion discussion;
    private final TwinningWords words;

    DiscussionPart(ExchangeSheet exchange, Discussion discussion, TwinningWords words) {
        this.exchange = exchange;
        this.discussion = discussion;
        this.words = words;
        getContent().add(new H2(getTranslation("twinning.talk")));
        var topics = discussion.of(exchange.id());
        if (topics.isEmpty()) {
            var nothing = new Paragraph(getTranslation("twinning.talk.none"));
            nothing.addClassName("ozn-secondary");
            getContent().add(nothing);
        } else {
            var list = new UnorderedList();
            list.addClassName("ozn-members");
            topics.forEach(topic -> list.add(line(topic)));
            getContent().add(list);
        }
        if (exchange.mayWrite()) {
            getContent().add(new Button(getTranslation("twinning.talk.begin"), click -> begin()));
        }
    }

    private ListItem line(TopicSheet topic) {
        var said = new Span(getTranslation("twinning.talk.line", topic.posts().size(), words.moment(topic.lastAt())));
        said.addClassName("ozn-secondary");
        return new ListItem(
                new RouterLink(topic.title(), TopicView.class, TopicView.parameters(topic)),
                new TlpBadge(topic.marking()),
                said);
    }

    private void begin() {
        var id = TopicId.random();
        var saying = Id.random();
        var dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("twinning.talk.begin"));
        var title = new TextField(getTranslation("twinning.talk.title"));
        title.setMaxLength(TopicDraft.LONGEST_TITLE);
        title.setWidthFull();
        var marking = new Select<Tlp>();
        marking.setLabel(getTranslation("twinning.talk.marking"));
        // Everybody inside reads it, so that nothing here is for named recipients only.
        marking.setItems(Tlp.AMBER, Tlp.AMBER_STRICT);
        marking.setItemLabelGenerator(Tlp::label);
        marking.setValue(Tlp.AMBER);
        var text = new TextArea(getTranslation("twinning.words"));
        text.setHelperText(getTranslation("twinning.form.note.hint"));
        text.setMaxLength(Saying.LONGEST);
        text.setWidthFull();
        dialog.add(title, marking, text);
        var go = new Button(getTranslation("twinning.talk.say"), click -> {
            title.setErrorMessage(getTranslation("twinning.words.missing"));
            title.setInvalid(title.getValue().isBlank());
            text.setErrorMessage(getTranslation("twinning.words.missing"));
            text.setInvalid(text.getValue().isBlank());
            if (!title.isInvalid() && !text.isInvalid()) {
                var first = new Saying(saying, text.getValue(), words.language());
                discussion.begin(new TopicDraft(id, exchange.id(), title.getValue(), marking.getValue(), first));
                dialog.close();
                TopicView.open(exchange.id(), id);
            }
        });
        go.addThemeName("primary");
        dialog.getFooter().add(new Button(getTranslation("common.cancel"), click -> dialog.close()), go);
        dialog.open();
    }
}
