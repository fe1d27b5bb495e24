package org.ozonenet.shell;

import com.vaadin.flow.component.select.Select;
import java.util.Collection;
import org.ozonenet.kernel.NetworkId;

/** Lets the reader look at one network or at all of them. */
final class NetworkSwitch extends Select<NetworkId> {

    NetworkSwitch(NetworkChoice choice, Collection<NetworkId> networks) {
        addClassName("ozn-network");
        setLabel(getTranslation("shell.network"));
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(getTranslation("common.network.all"));
        setItems(networks);
        setItemLabelGenerator(network -> network == null ? getTranslation("common.network.all") : nameOf(network));
        choice.chosen().ifPresent(this::setValue);
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choice.choose(change.getValue());
                getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
            }
        });
    }

    private String nameOf(NetworkId network) {
        return getTranslation("common.network." + network.value());
    }
}
