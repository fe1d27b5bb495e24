package org.ozonenet.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** What all error pages have in common: what happened, what to do, and the way home. */
abstract class ErrorPage extends Div implements HasDynamicTitle {

    private String title = "";

    final void show(String whatHappened, String whatToDo) {
        title = whatHappened;
        removeAll();
        addClassNames("ozn-page", "ozn-error-page");
        add(
                new PageHeader(whatHappened),
                new Paragraph(whatToDo),
                new Anchor("", getTranslation("shell.failure.home")));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
