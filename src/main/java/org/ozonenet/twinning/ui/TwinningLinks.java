package org.ozonenet.twinning.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.reference.PostId;
import org.ozonenet.twinning.ExchangeId;
import org.ozonenet.twinning.enquiries.EnquiryId;

/** Ways to the pages of exchanges. */
public final class TwinningLinks {

    private TwinningLinks() {}

    /** A link to an exchange; whoever is outside finds nothing there. */
    public static RouterLink exchange(ExchangeId exchange, String text) {
        return new RouterLink(text, ExchangeView.class, parameters(exchange));
    }

    /** A link to an enquiry. */
    public static RouterLink enquiry(ExchangeId exchange, EnquiryId enquiry, String text) {
        return new RouterLink(text, EnquiryView.class, parameters(exchange, enquiry));
    }

    /** A link to the form of a new enquiry, with the other side and the post filled in where they are known. */
    public static RouterLink ask(ExchangeId exchange, @Nullable Iso2 answering, @Nullable PostId post, String text) {
        var link = new RouterLink(text, EnquiryFormView.class, parameters(exchange));
        if (answering != null && post != null) {
            link.setQueryParameters(
                    QueryParameters.simple(Map.of("to", answering.value(), "post", post.value(), "form", "at-border")));
        }
        return link;
    }

    static void open(ExchangeId exchange) {
        UI.getCurrent().navigate(ExchangeView.class, parameters(exchange));
    }

    static void open(ExchangeId exchange, EnquiryId enquiry) {
        UI.getCurrent().navigate(EnquiryView.class, parameters(exchange, enquiry));
    }

    static RouteParameters parameters(ExchangeId exchange) {
        return new RouteParameters(ExchangeView.ID, exchange.value());
    }

    static RouteParameters parameters(ExchangeId exchange, EnquiryId enquiry) {
        return new RouteParameters(Map.of(ExchangeView.ID, exchange.value(), EnquiryView.ID, enquiry.value()));
    }
}
