package org.ozonenet.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** A page could not be made; the reference leads an administrator to the log. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class FailurePage extends ErrorPage implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var reference = FailureReference.logged(parameter.getException());
        show(getTranslation("shell.failure.page"), getTranslation("shell.failure.page.what-to-do", reference));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
