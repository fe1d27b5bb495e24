package org.ozonenet.twinning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.stream.Collectors;

/** What stands on a page, with the labels of its fields. */
final class PageText {

    private PageText() {}

    static String of(Component page) {
        return of(page.getElement());
    }

    private static String of(Element element) {
        if (element.isTextNode()) {
            return element.getText();
        }
        var label = element.getProperty("label");
        return (label == null ? "" : label + " ")
                + element.getChildren().map(PageText::of).collect(Collectors.joining(" "));
    }
}
