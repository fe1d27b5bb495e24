package org.ozonenet.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.DataNode;
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

    private static final int AFTER_MILLIS = 5000;

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
        if (!bundle.later().isEmpty()) {
            document.head().appendElement("script").appendChild(new DataNode(fetchLater(bundle.later())));
        }
        // Without a wish of the browser the frame would name whichever language comes first, not the session's.
        var session = VaadinSession.getCurrent();
        if (session != null && session.getLocale() != null) {
            document.getElementsByTag("html").attr("lang", session.getLocale().toLanguageTag());
        }
        var outlet = document.getElementById("outlet");
        if (outlet != null) {
            outlet.appendElement("div").addClass("ozn-first").text("OzoneNet");
        }
    }

    // Every later step is then one round trip, also the first one to a page that was not seen before.
    private static String fetchLater(List<String> addresses) {
        return addresses.stream()
                .map(address -> "'./" + address + "'")
                .collect(Collectors.joining(
                        ",",
                        "addEventListener('load',()=>setTimeout(()=>[",
                        "].forEach(href=>document.head.append("
                                + "Object.assign(document.createElement('link'),{rel:'prefetch',as:'script',href}))),"
                                + AFTER_MILLIS + "))"));
    }

    /** For the templates of plain pages: {@code <link rel="prefetch" th:each="file : ${bundleFiles}" …>}. */
    @ModelAttribute("bundleFiles")
    List<String> bundleFiles() {
        return bundle.addresses();
    }
}
