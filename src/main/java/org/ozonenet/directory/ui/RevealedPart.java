package org.ozonenet.directory.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.ozonenet.directory.DirectoryEntries;
import org.ozonenet.directory.EntryId;
import org.ozonenet.shell.Reader;

/** Who was given the private ways to reach an entry, for those who keep it. */
final class RevealedPart extends Div {

    RevealedPart(DirectoryEntries entries, EntryId entry, Reader reader) {
        var revealed = entries.revealed(entry);
        var content = new Div(new Paragraph(getTranslation("directory.revealed.line")));
        if (revealed.isEmpty()) {
            content.add(new Paragraph(getTranslation("directory.revealed.nobody")));
        } else {
            var list = new UnorderedList();
            for (var each : revealed) {
                var to = each.to() == null ? getTranslation("directory.verified.by-somebody") : each.to();
                list.add(new ListItem(getTranslation(
                        each.system() ? "directory.revealed.system" : "directory.revealed.to",
                        to,
                        reader.formats().moment(each.at()))));
            }
            content.add(list);
        }
        add(new Details(getTranslation("directory.revealed.title", revealed.size()), content));
    }
}
