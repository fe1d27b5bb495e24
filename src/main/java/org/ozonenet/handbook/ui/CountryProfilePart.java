package org.ozonenet.handbook.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.ozonenet.access.Actor;
import org.ozonenet.kernel.Iso2;
import org.springframework.modulith.NamedInterface;

/** A section of a country's profile that another room gives. Rooms implement this as a Spring bean. */
@NamedInterface("links")
public interface CountryProfilePart {

    /** Where the section stands among those of other rooms: smaller first. */
    int order();

    /** The section with a second-level heading inside; empty where there is nothing to say to this reader. */
    Optional<Component> forCountry(Iso2 country, Actor reader);
}
