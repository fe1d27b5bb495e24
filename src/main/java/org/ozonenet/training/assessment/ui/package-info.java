/** The working pages of assessors and of those who name them. */
@NullMarked
package org.ozonenet.training.assessment.ui;

import org.jspecify.annotations.NullMarked;
