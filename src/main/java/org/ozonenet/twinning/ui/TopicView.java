package org.ozonenet.twinning.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Id;
import org.ozonenet.shell.PageHeader;
import org.ozonenet.shell.TlpBadge;
import org.ozonenet.twinning.ExchangeId;
import org.ozonenet.twinning.discussion.Discussion;
import org.ozonenet.twinning.discussion.Post;
import org.ozonenet.twinning.discussion.Saying;
import org.ozonenet.twinning.discussion.TopicId;
import org.ozonenet.twinning.discussion.TopicSheet;

/** A topic of the discussion of an exchange. What somebody writes is shown as it was written. */
@Route("twinning/:" + ExchangeView.ID + "/talk/:" + TopicView.ID)
@PermitAll
class TopicView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    static final String ID = "topic";

    private final Discussion discussion;
    private final TwinningWords words;
    private final Div posts = new Div();
    private String title = "";
    private String next = Id.random();
    private @Nullable TopicSheet shown;

    TopicView(Discussion discussion, TwinningWords words, LivePages live) {
        this.discussion = discussion;
        this.words = words;
        addClassName("ozn-page");
        live.watch(this, exchange -> shown != null && shown.exchange().equals(exchange), this::look);
    }

    static RouteParameters parameters(TopicSheet topic) {
        return parameters(topic.exchange(), topic.id());
    }

    static void open(ExchangeId exchange, TopicId topic) {
        UI.getCurrent().navigate(TopicView.class, parameters(exchange, topic));
    }

    /** Whoever may not read it, or asks for it in another exchange, is answered as if it were not there. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var exchange = event.getRouteParameters().get(ExchangeView.ID).orElse("");
        var topic = event.getRouteParameters()
                .get(ID)
                .filter(Id::isValid)
                .map(TopicId::new)
                .flatMap(discussion::sheet)
                .filter(found -> found.exchange().value().equals(exchange))
                .orElseThrow(NotFoundException::new);
        title = topic.title();
        removeAll();
        add(
                new PageHeader(title)
                        .withPart(new TlpBadge(topic.marking()))
                        .withActions(TwinningLinks.exchange(topic.exchange(), getTranslation("twinning.back"))),
                posts);
        show(topic);
        if (topic.maySay()) {
            add(form(topic));
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void look() {
        var before = shown;
        if (before != null) {
            discussion
                    .sheet(before.id())
                    .ifPresentOrElse(this::show, () -> UI.getCurrent().getPage().reload());
        }
    }

    private void show(TopicSheet topic) {
        shown = topic;
        posts.removeAll();
        topic.posts().forEach(post -> posts.add(article(post)));
    }

    private Article article(Post post) {
        var who = new Span(words.person(post.by()));
        var where = new Span(" · " + words.country(post.seat().country()) + ", "
                + getTranslation("twinning.authority." + post.seat().authority()) + " · " + words.moment(post.at()));
        where.addClassName("ozn-secondary");
        return new Article(
                who,
                where,
                StepLog.original(this, post.saying().text(), post.saying().language()));
    }

    private Div form(TopicSheet topic) {
        var text = new TextArea(getTranslation("twinning.words"));
        text.setHelperText(getTranslation("twinning.form.note.hint"));
        text.setMaxLength(Saying.LONGEST);
        DraftKeeper.mark(text, "text");
        var keeper = new DraftKeeper("topic-" + topic.id().value());
        var button = new Button(getTranslation("twinning.talk.say"), click -> {
            text.setErrorMessage(getTranslation("twinning.words.missing"));
            text.setInvalid(text.getValue().isBlank());
            if (!text.isInvalid()) {
                discussion.say(topic.id(), new Saying(next, text.getValue(), words.language()));
                next = Id.random();
                text.clear();
                keeper.drop();
                look();
            }
        });
        button.addThemeName("primary");
        var form = new Div(text, button, keeper);
        form.addClassName("ozn-form");
        return form;
    }

    private static RouteParameters parameters(ExchangeId exchange, TopicId topic) {
        return new RouteParameters(Map.of(ExchangeView.ID, exchange.value(), ID, topic.value()));
    }
}
