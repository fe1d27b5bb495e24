package org.ozonenet.house.red;

import com.vaadin.flow.component.html.Div;

class VaadinBelowTheScreen {
    Div screen;
}
