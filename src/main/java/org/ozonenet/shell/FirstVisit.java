package org.ozonenet.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Shortens the first visit on a slow link: the frame page names all scripts at once and shows something before they
 * are there, and the plain pages (sign-in above all) let the browser fetch them while the visitor types.
 */
@Component
@ControllerAdvice
class FirstVisit implements VaadinServiceInitListener, IndexHtmlRequestListener {

    private final BundleFiles bundle;

    FirstVisit(BundleFiles bundle) {
        this.bundle = bundle;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this);
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        var document = response.getDocument();
        for (var address : bundle.addresses()) {
            document.head().appendElement("link").attr("rel", "modulepreload").attr("href", "./" + address);
        }
        var outlet = document.getElementById("outlet");
        if (outlet != null) {
            outlet.appendElement("div").addClass("ozn-first").text("OzoneNet");
        }
    }

    /** For the templates of plain pages: {@code <link rel="prefetch" th:each="file : ${bundleFiles}" …>}. */
    @ModelAttribute("bundleFiles")
    List<String> bundleFiles() {
        return bundle.addresses();
    }
}
