package org.ozonenet.training.learning;

import java.util.Locale;
import org.ozonenet.training.catalogue.CourseVersionId;

/** Where the drawings of questions come from. */
interface Figures {

    /** The drawing as it stands within a page; nothing where the question has none. */
    String within(CourseVersionId version, Shown shown, Locale locale);
}
