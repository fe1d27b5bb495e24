/** Learning: who takes which course, how far they are, theory tests, and what the tests say about their questions. */
@NullMarked
@NamedInterface("learning")
package org.ozonenet.training.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
