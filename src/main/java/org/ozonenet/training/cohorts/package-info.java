/** Cohorts: people who take a course together, their days in one place, their readings, and who accompanies them. */
@NullMarked
@NamedInterface("cohorts")
package org.ozonenet.training.cohorts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
