package org.ozonenet.notices.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ozonenet.RoomTest;
import org.ozonenet.access.CurrentActor;
import org.ozonenet.access.Function;
import org.ozonenet.access.SignedInAs;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.notices.Notice;
import org.ozonenet.notices.NoticeArgument;
import org.ozonenet.notices.Notices;
import org.ozonenet.platform.outbox.EventsArrived;
import org.ozonenet.shell.EmptyState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@RoomTest
@SignedInAs(function = Function.NOO, country = "LA")
class NoticesViewsTests extends SpringBrowserlessTest {

    @Autowired
    Notices notices;

    @Autowired
    Bell bell;

    @Autowired
    WaitingCard waiting;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    EventsArrived events;

    @Autowired
    MongoOperations store;

    @BeforeEach
    void emptyInbox() {
        events.await();
        store.getCollection("notices").deleteMany(new Document());
    }

    @Test
    void anEmptyInboxSaysWhatWillStandThere() {
        navigate(InboxView.class);

        assertThat($(EmptyState.class).exists()).isTrue();
        assertThat(bellText()).isEmpty();
    }

    @Test
    void aNoticeIsNewUntilItIsMarkedAsRead() {
        tell("event-1");
        tell("event-2");
        navigate(InboxView.class);
        assertThat($(Article.class).all()).hasSize(2);
        assertThat(bellText()).isEqualTo("2");
        assertThat(waitingText()).contains("All notices, unread: 2");

        test($(Button.class).withText("Mark all as read").single()).click();

        assertThat(bellText()).isEmpty();
        assertThat(waitingText()).contains("Nothing waits for you");
        assertThat($(Article.class).all()).hasSize(2);
    }

    private void tell(String event) {
        notices.tell(
                List.of(currentActor.require().person()),
                new Notice(
                        event,
                        "notices.member-joined",
                        List.of(new NoticeArgument.Word("notices.role.CHAIR")),
                        Tlp.AMBER,
                        null));
    }

    private String bellText() {
        return bell.forReader(currentActor.require())
                .orElseThrow()
                .getChildren()
                .filter(child -> child instanceof Span && child.isVisible())
                .map(child -> child.getElement().getText())
                .collect(Collectors.joining());
    }

    private String waitingText() {
        return waiting.forReader(currentActor.require())
                .orElseThrow()
                .getElement()
                .getTextRecursively();
    }
}
