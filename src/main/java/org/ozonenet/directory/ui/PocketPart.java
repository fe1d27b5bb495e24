package org.ozonenet.directory.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Supplier;
import org.ozonenet.directory.BorderCounterparts;
import org.ozonenet.paper.PaperSize;
import org.ozonenet.shell.MadeFile;

/** Offers a choice of border posts on paper. */
final class PocketPart extends NativeDetails {

    private final transient PocketDirectory pocket;
    private final UnorderedList list = new UnorderedList();

    PocketPart(PocketDirectory pocket) {
        this.pocket = pocket;
        addClassName("ozn-dir-pocket");
        setSummaryText(getTranslation("directory.pocket.title"));
        setContent(new Div(new Paragraph(getTranslation("directory.pocket.line")), list));
    }

    /**
     * Adds a line for a choice of posts.
     *
     * @param about what they have in common
     * @param page where the same stands in the portal
     */
    PocketPart with(String about, String page, Supplier<List<BorderCounterparts>> posts) {
        var item = new ListItem(about + ": ");
        item.add(
                link(PaperSize.A6, about, page, posts),
                new com.vaadin.flow.component.Text(" · "),
                link(PaperSize.A4, about, page, posts));
        list.add(item);
        return this;
    }

    private Anchor link(PaperSize size, String about, String page, Supplier<List<BorderCounterparts>> posts) {
        var key = size == PaperSize.A6 ? "directory.pocket.a6" : "directory.pocket.a4";
        return MadeFile.link(
                getTranslation(key),
                "directory-" + size.name().toLowerCase(java.util.Locale.ROOT) + ".pdf",
                "application/pdf",
                () -> pocket.print(about, page, posts.get(), size));
    }
}
