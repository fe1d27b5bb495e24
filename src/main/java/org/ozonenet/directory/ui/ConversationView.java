package org.ozonenet.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.NoSuchElementException;
import org.ozonenet.directory.ConversationId;
import org.ozonenet.directory.Conversations;
import org.ozonenet.kernel.Id;
import org.ozonenet.shell.CardList;
import org.ozonenet.shell.PageHeader;
import org.ozonenet.shell.Reader;
import org.ozonenet.shell.TlpBadge;

/** What was written in one conversation, with a field to answer below. */
@Route(ConversationView.ROUTE)
@PermitAll
class ConversationView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    static final String CONVERSATION = "conversation";
    static final String ROUTE = ConversationsView.ROUTE + "/:" + CONVERSATION;

    private final Conversations conversations;
    private final Reader reader;

    private String title = "";

    ConversationView(Conversations conversations, Reader reader) {
        this.conversations = conversations;
        this.reader = reader;
        addClassName("ozn-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get(CONVERSATION)
                .filter(Id::isValid)
                .map(ConversationId::new)
                .orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(ConversationId id) {
        removeAll();
        var opened = read(id);
        title = opened.line().subject();
        var messages = new CardList();
        messages.show(opened.messages(), this::message);
        var text = new TextArea(getTranslation("directory.message.answer"));
        text.setMaxLength(4000);
        text.setErrorMessage(getTranslation("directory.form.required"));
        var send = new Button(getTranslation("directory.message.send"), click -> {
            text.setInvalid(text.getValue().isBlank());
            if (!text.isInvalid()) {
                conversations.reply(id, text.getValue().strip());
                show(id);
            }
        });
        var answer = new Div(text, send);
        answer.addClassName("ozn-dir-report");
        add(
                new PageHeader(title)
                        .withLine(getTranslation(
                                "directory.message.with",
                                String.join(", ", opened.line().with())))
                        .withPart(new TlpBadge(opened.line().marking())),
                messages,
                answer,
                new RouterLink(getTranslation("directory.messages.all"), ConversationsView.class));
    }

    private Conversations.Opened read(ConversationId id) {
        try {
            return conversations.read(id);
        } catch (NoSuchElementException e) {
            throw new NotFoundException();
        }
    }

    private Article message(Conversations.Said said) {
        var by = said.by() == null ? getTranslation("directory.verified.by-somebody") : said.by();
        var when = reader.formats().moment(said.at());
        var head = new Span(
                said.own() && said.readByAll()
                        ? getTranslation("directory.message.by-read", by, when)
                        : getTranslation("directory.message.by", by, when));
        head.addClassName("ozn-secondary");
        var text = new Paragraph(said.text());
        text.addClassName("ozn-dir-message");
        return new Article(head, text);
    }
}
