/** The pages about cohorts. */
@NullMarked
package org.ozonenet.training.cohorts.ui;

import org.jspecify.annotations.NullMarked;
