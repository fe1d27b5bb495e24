package org.ozonenet.training;

import java.util.Optional;
import org.ozonenet.kernel.LocalizedText;

/** Knows what units of competency are called. The room that reads the frameworks implements this as a Spring bean. */
public interface UnitNames {

    Optional<LocalizedText> title(UnitCode unit);
}
