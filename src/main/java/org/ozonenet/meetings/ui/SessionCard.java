package org.ozonenet.meetings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.meetings.AgendaDraft;
import org.ozonenet.meetings.AgendaItem;
import org.ozonenet.meetings.AgendaSession;

/** A session of the draft with its items, which are put in order by drag, by buttons or by keyboard. */
final class SessionCard extends Composite<Article> {

    private final AgendaDraft draft;
    private final AgendaSession session;
    private final MeetingWords words;
    private final Consumer<AgendaDraft> become;

    SessionCard(
            AgendaDraft draft,
            AgendaSession session,
            MeetingWords words,
            Consumer<AgendaDraft> become,
            Runnable editSession) {
        this.draft = draft;
        this.session = session;
        this.words = words;
        this.become = become;
        getContent().addClassName("ozn-agenda-session");
        getContent().add(new H3(words.in(session.title())), new Paragraph(facts()));
        var actions = new Div(
                named("agenda.edit-session", words.in(session.title()), editSession),
                named("agenda.add-item", words.in(session.title()), () -> editItem(null)),
                named("agenda.remove", words.in(session.title()), () -> become.accept(draft.without(session.id()))));
        actions.addClassName("ozn-agenda-actions");
        getContent().add(actions);
        var items = new OrderedList();
        items.addClassName("ozn-agenda-items");
        for (var i = 0; i < session.items().size(); i++) {
            items.add(line(session.items().get(i), i));
        }
        getContent().add(items);
        // An item that is dropped on the session and not on one of its items goes to its end.
        DropTarget.create(getContent())
                .addDropListener(drop -> drop.getDragData()
                        .ifPresent(item -> moved(item, session.items().size())));
    }

    private ListItem line(AgendaItem item, int index) {
        var title = words.in(item.title());
        var start = item.start() == null ? "" : item.start() + " ";
        var length = item.minutes() == null ? "" : " · " + getTranslation("agenda.minutes", item.minutes());
        var speakers = item.speakers().isEmpty() ? "" : " (" + names(item.speakers()) + ")";
        var line = new ListItem(new Span(start + title + speakers + length));
        var up = named("agenda.up", title, () -> become.accept(draft.moved(item.id(), session.id(), index - 1)));
        up.setEnabled(index > 0);
        var down = named("agenda.down", title, () -> become.accept(draft.moved(item.id(), session.id(), index + 1)));
        down.setEnabled(index < session.items().size() - 1);
        var actions = new Div(
                up,
                down,
                named("agenda.edit-item", title, () -> editItem(item)),
                named("agenda.remove", title, () -> become.accept(draft.without(item.id()))));
        actions.addClassName("ozn-agenda-actions");
        line.add(actions);
        var source = DragSource.create(line);
        source.setDragData(item);
        DropTarget.create(line).addDropListener(drop -> drop.getDragData().ifPresent(other -> moved(other, index)));
        return line;
    }

    private void moved(Object dragged, int index) {
        if (dragged instanceof AgendaItem item) {
            become.accept(draft.moved(item.id(), session.id(), index));
        }
    }

    private void editItem(@Nullable AgendaItem item) {
        new ItemDialog(item, written -> become.accept(draft.with(session.id(), written))).open();
    }

    private String facts() {
        var facts = new ArrayList<String>();
        var start = session.start();
        if (start != null) {
            facts.add(session.end() == null ? start.toString() : start + "–" + session.end());
        }
        var setting = session.setting();
        if (setting.room() != null) {
            facts.add(words.in(setting.room()));
        }
        if (!setting.chairs().isEmpty()) {
            facts.add(getTranslation("agenda.chaired", names(setting.chairs())));
        }
        if (!setting.rapporteurs().isEmpty()) {
            facts.add(getTranslation("agenda.reported", names(setting.rapporteurs())));
        }
        if (setting.chathamHouse()) {
            facts.add(getTranslation("agenda.chatham-house"));
        }
        return String.join(" · ", facts);
    }

    private String names(List<LocalizedText> names) {
        return names.stream().map(words::in).collect(Collectors.joining(", "));
    }

    private Button named(String key, String of, Runnable work) {
        var button = new Button(getTranslation(key), click -> work.run());
        button.addThemeName("tertiary");
        button.setAriaLabel(getTranslation(key) + ": " + of);
        return button;
    }
}
