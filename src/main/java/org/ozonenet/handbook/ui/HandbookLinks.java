package org.ozonenet.handbook.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.reference.PostId;
import org.ozonenet.reference.substances.SubstanceId;

/** Where the pages of the handbook are. */
public final class HandbookLinks {

    private HandbookLinks() {}

    /** The profile of a country. */
    public static RouterLink country(Iso2 country, String text) {
        return new RouterLink(text, CountryView.class, new RouteParameters(CountryView.COUNTRY, country.value()));
    }

    /** A substance or blend. */
    public static RouterLink substance(SubstanceId substance, String text) {
        return new RouterLink(
                text, SubstanceView.class, new RouteParameters(SubstanceView.SUBSTANCE, substance.value()));
    }

    /** A border post, port or airport. */
    public static RouterLink post(PostId post, String text) {
        return new RouterLink(text, BorderPostView.class, new RouteParameters(BorderPostView.POST, post.value()));
    }

    /** The border posts of a country. */
    public static RouterLink posts(Iso2 country, String text) {
        return about(new RouterLink(text, BorderPostsView.class), country);
    }

    /** The control schedules of a country. */
    public static RouterLink schedules(Iso2 country, String text) {
        return about(new RouterLink(text, SchedulesView.class), country);
    }

    /** Decision XXVIII/2 as it concerns a country. */
    public static RouterLink decision(Iso2 country, String text) {
        return about(new RouterLink(text, DecisionView.class), country);
    }

    /** One paragraph of decision XXVIII/2. */
    public static Anchor paragraph(int number, String text) {
        return new Anchor(DecisionView.ADDRESS + "#" + DecisionView.anchor(number), text);
    }

    private static RouterLink about(RouterLink link, Iso2 country) {
        link.setQueryParameters(QueryParameters.simple(Map.of(SchedulesView.COUNTRY, country.value())));
        return link;
    }
}
