package org.ozonenet.seals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.ozonenet.seals.SealKeyLine;
import org.ozonenet.seals.SealKeys;
import org.ozonenet.shell.CardList;
import org.ozonenet.shell.PageHeader;
import org.ozonenet.shell.Reader;

/** The signing keys: which one signs, and what to do when one may be in wrong hands. */
@Route("admin/keys")
@Menu(title = "seals.menu", order = 95, icon = "keys")
@RolesAllowed("ADMIN")
class SealKeysView extends Div implements HasDynamicTitle, AfterNavigationObserver {

    private final SealKeys keys;
    private final Reader reader;

    SealKeysView(SealKeys keys, Reader reader) {
        this.keys = keys;
        this.reader = reader;
        addClassName("ozn-page");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("seals.title");
    }

    private void show() {
        removeAll();
        var rotate = new Button(getTranslation("seals.rotate"), click -> ask("rotate", () -> keys.rotate()));
        var cards = new CardList();
        cards.show(keys.list(), this::card);
        add(
                new PageHeader(getTranslation("seals.title"))
                        .withLine(getTranslation("seals.line"))
                        .withActions(rotate),
                cards);
    }

    private Component card(SealKeyLine line) {
        var withdrawn = line.withdrawnAt();
        var card = new Div(
                new H2(getTranslation("seals.number", line.number())),
                new Paragraph(line.key().value()),
                new Paragraph(getTranslation("seals.made", reader.formats().moment(line.madeAt()))));
        if (withdrawn != null) {
            card.add(new Paragraph(
                    getTranslation("seals.withdrawn", reader.formats().moment(withdrawn))));
            return card;
        }
        if (line.signs()) {
            card.add(new Paragraph(getTranslation("seals.signs")));
        }
        card.add(new Button(
                getTranslation("seals.withdraw"), click -> ask("withdraw", () -> keys.withdraw(line.key()))));
        return card;
    }

    private void ask(String act, Runnable decided) {
        var word = getTranslation("seals." + act);
        var dialog = new ConfirmDialog();
        dialog.setHeader(word);
        dialog.add(new Paragraph(getTranslation("seals." + act + ".line")));
        dialog.setConfirmText(word);
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("common.cancel"));
        dialog.addConfirmListener(confirmed -> {
            decided.run();
            show();
        });
        dialog.open();
    }
}
