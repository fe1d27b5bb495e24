package org.ozonenet.notices.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;

/** The reader marked notices as read on this page. */
final class NoticesRead extends ComponentEvent<UI> {

    NoticesRead(UI page) {
        super(page, false);
    }
}
