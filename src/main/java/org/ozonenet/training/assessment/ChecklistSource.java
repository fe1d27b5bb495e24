package org.ozonenet.training.assessment;

import java.util.Optional;
import org.ozonenet.training.UnitCode;

/** Where the observation checklist of a unit comes from. */
interface ChecklistSource {

    /** The checklist as it is today; empty where the unit has nothing that is to be watched. */
    Optional<Checklist> of(UnitCode unit);
}
