package org.ozonenet.twinning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.ozonenet.access.CurrentActor;
import org.ozonenet.access.Function;
import org.ozonenet.shell.CardList;
import org.ozonenet.shell.EmptyState;
import org.ozonenet.shell.Facts;
import org.ozonenet.shell.PageHeader;
import org.ozonenet.twinning.ExchangeKeeping;
import org.ozonenet.twinning.Exchanges;
import org.ozonenet.twinning.OverviewLine;

/** Exchanges in numbers, for coordinators and administrators outside. */
@Route("twinning/overview")
@PermitAll
class OverviewView extends Div implements HasDynamicTitle, AfterNavigationObserver {

    private static final int SHORTEST_REASON = 20;

    private final Exchanges exchanges;
    private final ExchangeKeeping keeping;
    private final CurrentActor currentActor;
    private final TwinningWords words;

    OverviewView(Exchanges exchanges, ExchangeKeeping keeping, CurrentActor currentActor, TwinningWords words) {
        this.exchanges = exchanges;
        this.keeping = keeping;
        this.currentActor = currentActor;
        this.words = words;
        addClassName("ozn-page");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        add(new PageHeader(getPageTitle()).withLine(getTranslation("twinning.overview.line")));
        var lines = exchanges.overview();
        if (lines.isEmpty()) {
            add(new EmptyState(
                    getTranslation("twinning.overview.none"), getTranslation("twinning.overview.none.what-to-do")));
            return;
        }
        var isAdministrator = currentActor.require().has(Function.ADMINISTRATOR);
        var cards = new CardList();
        cards.show(lines, line -> card(line, isAdministrator));
        add(cards);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("twinning.overview");
    }

    private Component card(OverviewLine line, boolean isAdministrator) {
        var card = new Div(new H2(words.countries(line.countries())));
        card.add(new Paragraph(getTranslation("twinning.exchange-state." + line.state())));
        card.add(new Facts()
                .with(getTranslation("twinning.count.members"), String.valueOf(line.members()))
                .with(
                        getTranslation("twinning.count.open"),
                        String.valueOf(line.counts().open()))
                .with(
                        getTranslation("twinning.count.late"),
                        String.valueOf(line.counts().late()))
                .with(
                        getTranslation("twinning.count.closed"),
                        String.valueOf(line.counts().closed()))
                .with(
                        getTranslation("twinning.count.in-time"),
                        getTranslation(
                                "twinning.count.of",
                                line.counts().inTime(),
                                line.counts().answered())));
        if (isAdministrator) {
            card.add(new Button(getTranslation("twinning.glass"), click -> breakGlass(line)));
        }
        return card;
    }

    private void breakGlass(OverviewLine line) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("twinning.glass"));
        var reason = new TextArea(getTranslation("twinning.glass.reason"));
        reason.setHelperText(getTranslation("twinning.glass.told"));
        reason.setMaxLength(500);
        reason.setWidthFull();
        dialog.add(reason);
        var look = new Button(getTranslation("twinning.glass.look"), click -> {
            reason.setErrorMessage(getTranslation("twinning.glass.missing"));
            reason.setInvalid(reason.getValue().strip().length() < SHORTEST_REASON);
            if (!reason.isInvalid()) {
                keeping.breakGlass(line.id(), reason.getValue());
                dialog.close();
                TwinningLinks.open(line.id());
            }
        });
        look.addThemeName("primary");
        dialog.getFooter().add(new Button(getTranslation("common.cancel"), click -> dialog.close()), look);
        dialog.open();
    }
}
