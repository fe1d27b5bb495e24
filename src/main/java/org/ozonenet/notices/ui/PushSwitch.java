package org.ozonenet.notices.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Paragraph;
import org.ozonenet.notices.PushAddress;
import org.ozonenet.notices.PushDevices;

/** Lets the reader be told at once in this browser, and not any more. */
@Tag("ozn-push-switch")
@JsModule("./push-switch/ozn-push-switch.js")
final class PushSwitch extends Component implements HasComponents {

    private final PushDevices devices;
    private final Button button = new Button();
    private final Paragraph said = new Paragraph();

    PushSwitch(PushDevices devices) {
        this.devices = devices;
        getElement().setAttribute("key", devices.publicKey());
        button.setText(getTranslation("notices.push.on"));
        said.addClassName("ozn-secondary");
        said.getElement().setAttribute("role", "status");
        said.setText(getTranslation("notices.push.hint"));
        add(button, said);
    }

    /** The browser says how it stands. */
    @ClientCallable
    void stands(boolean isOn) {
        button.setText(getTranslation(isOn ? "notices.push.off" : "notices.push.on"));
    }

    @ClientCallable
    void keep(String address) {
        try {
            devices.keep(new PushAddress(address));
            stands(true);
            said.setText(getTranslation("notices.push.is-on"));
        } catch (IllegalArgumentException e) {
            failed();
        }
    }

    @ClientCallable
    void forget(String address) {
        devices.forget(new PushAddress(address));
        stands(false);
        said.setText(getTranslation("notices.push.hint"));
    }

    /** The reader did not allow it, or the browser could not. */
    @ClientCallable
    void failed() {
        said.setText(getTranslation("notices.push.failed"));
    }
}
