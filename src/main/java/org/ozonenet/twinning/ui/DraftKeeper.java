package org.ozonenet.twinning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * Lets the browser keep what is typed into the fields beside it until the server has it: for a line that is gone, and
 * for a portal that is.
 */
@Tag("ozn-draft-keeper")
@JsModule("./draft-keeper/ozn-draft-keeper.js")
final class DraftKeeper extends Component {

    DraftKeeper(String draft) {
        getElement().setAttribute("for-draft", draft);
    }

    /** Makes a field one of those that are kept. */
    static void mark(Component field, String name) {
        field.getElement().setAttribute("data-keep", name);
    }

    /** Tells the browser that the server has what it sent. */
    void kept() {
        getElement().callJsFunction("kept");
    }

    /** Tells the browser to forget it. */
    void drop() {
        getElement().callJsFunction("drop");
    }
}
