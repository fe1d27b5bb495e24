package org.ozonenet.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.ozonenet.directory.ContactMeans;
import org.ozonenet.directory.EntryCard;
import org.ozonenet.directory.PhoneNumber;
import org.ozonenet.directory.Visibility;

/** The ways to reach an entry, each a link where a phone or computer can follow it. */
final class MeansList extends UnorderedList {

    MeansList(EntryCard card) {
        addClassName("ozn-dir-means");
        card.means().forEach(means -> add(item(means)));
        if (card.means().isEmpty()) {
            add(new ListItem(
                    getTranslation(card.moreMeans() ? "directory.means.none-for-you" : "directory.means.not-given")));
        } else if (card.moreMeans()) {
            add(new ListItem(getTranslation("directory.means.more")));
        } else if (card.means().stream().noneMatch(means -> means.kind().isNumber())) {
            add(new ListItem(getTranslation("directory.means.no-number")));
        }
    }

    private ListItem item(ContactMeans means) {
        var kind = new Span(getTranslation("directory.means." + means.kind().name()));
        kind.addClassName("ozn-secondary");
        var item = new ListItem(kind, value(means));
        if (means.preferred()) {
            var preferred = new Span(getTranslation("directory.means.preferred"));
            preferred.addClassName("ozn-dir-badge");
            item.add(preferred);
        }
        if (means.visibility() != Visibility.NETWORK) {
            var seenBy = new Span(getTranslation(
                    "directory.visibility." + means.visibility().name().toLowerCase(Locale.ROOT)));
            seenBy.addClassNames("ozn-secondary", "ozn-dir-seen-by");
            item.add(seenBy);
        }
        return item;
    }

    private static Component value(ContactMeans means) {
        return switch (means.kind()) {
            case TELEPHONE, MOBILE ->
                new Anchor("tel:" + means.value(), new PhoneNumber(means.value()).international());
            case MAIL -> new Anchor("mailto:" + means.value(), means.value());
            case WHATSAPP, SIGNAL, VIBER -> new Span(new PhoneNumber(means.value()).international());
            case TELEGRAM, WECHAT -> new Span(means.value());
        };
    }
}
