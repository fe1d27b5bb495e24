package org.ozonenet.directory.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ozonenet.directory.ContactCards;
import org.ozonenet.directory.EntryCard;
import org.ozonenet.paper.QrCode;
import org.ozonenet.shell.MadeFile;

/** The contact card of an entry to take along: as a file, and as a QR code for somebody else's telephone. */
final class ContactCardPart extends Div {

    ContactCardPart(EntryCard entry, String name) {
        addClassName("ozn-dir-card-part");
        var card = ContactCards.of(List.of(entry));
        add(MadeFile.link(
                getTranslation("directory.card.vcard"),
                entry.id().value() + ".vcf",
                "text/vcard; charset=utf-8",
                () -> card.getBytes(StandardCharsets.UTF_8)));
        var details = new NativeDetails(getTranslation("directory.card.qr"));
        details.addToggleListener(toggle -> {
            if (toggle.isOpened() && details.getContent() == null) {
                var drawing = new Div(new Svg(QrCode.of(card).svg(getTranslation("directory.card.qr.says", name))));
                drawing.addClassName("ozn-dir-qr");
                details.setContent(drawing);
            }
        });
        add(details);
    }
}
