package org.ozonenet.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import java.nio.charset.StandardCharsets;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ozonenet.RoomTest;
import org.ozonenet.access.Function;
import org.ozonenet.access.SignedInAs;
import org.ozonenet.directory.Directory;
import org.ozonenet.directory.DirectoryFilter;
import org.ozonenet.shell.Note;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@RoomTest
@SignedInAs(function = Function.NOO, country = "LA")
class ImportViewTests extends SpringBrowserlessTest {

    @Autowired
    Directory directory;

    @Autowired
    MongoOperations store;

    @BeforeEach
    void nobody() {
        store.getCollection("directory-entries").deleteMany(new Document());
    }

    @Test
    void aFileIsLookedAtConfirmedAndReported() {
        var view = navigate(ImportView.class);
        view.show("name,function,unknown\nOfficer,NOO,x\n,NOO,y\n".getBytes(StandardCharsets.UTF_8));
        assertThat($(ImportColumns.class).single().getChildren()).hasSize(6);

        press("See what would be taken");
        assertThat(directory.count(DirectoryFilter.all())).isZero();
        assertThat($(ListItem.class).all()).extracting(ListItem::getText).contains("Line 3: no name");

        press("Take 1 entries");
        assertThat(directory.count(DirectoryFilter.all())).isEqualTo(1);
        assertThat($(ListItem.class).all()).extracting(ListItem::getText).contains("Line 3: no name");
    }

    @Test
    void aFileThatIsNotReadSaysWhy() {
        var view = navigate(ImportView.class);
        view.show(new byte[] {'a', 0});

        assertThat($(Note.class).exists()).isTrue();
        assertThat($(ImportColumns.class).exists()).isFalse();
    }

    private void press(String text) {
        test($(Button.class).withText(text).single()).click();
    }
}
