package org.ozonenet.directory.ui;

import com.vaadin.flow.component.html.Div;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.ozonenet.directory.ContactCards;
import org.ozonenet.directory.ContactSheet;
import org.ozonenet.directory.ContactTable;
import org.ozonenet.directory.Directory;
import org.ozonenet.directory.DirectoryFilter;
import org.ozonenet.directory.EntryCard;
import org.ozonenet.shell.MadeFile;
import org.springframework.data.domain.PageRequest;

/** The list that is shown, to take along as a file. The rights are those of the moment at which it is asked for. */
final class TakeOut extends Div {

    private static final int MOST = 10_000;

    private final transient Directory directory;

    TakeOut(Directory directory) {
        this.directory = directory;
        addClassName("ozn-dir-take");
    }

    void show(DirectoryFilter filter) {
        removeAll();
        add(filter, "csv", "text/csv; charset=utf-8", text(ContactTable::of));
        add(filter, "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ContactSheet::of);
        add(filter, "vcard", "text/vcard; charset=utf-8", text(ContactCards::of));
    }

    private void add(DirectoryFilter filter, String form, String type, Function<List<EntryCard>, byte[]> made) {
        add(MadeFile.link(
                getTranslation("directory.take." + form),
                "directory." + (form.equals("vcard") ? "vcf" : form),
                type,
                () -> made.apply(directory.takeOut(filter, PageRequest.of(0, MOST)))));
    }

    private static Function<List<EntryCard>, byte[]> text(Function<List<EntryCard>, String> form) {
        return entries -> form.apply(entries).getBytes(StandardCharsets.UTF_8);
    }
}
