/** The working pages of learning: one's own courses, how learners get on, and what tests say about their questions. */
@NullMarked
package org.ozonenet.training.learning.ui;

import org.jspecify.annotations.NullMarked;
