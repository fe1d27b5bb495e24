/** Decisions of the Meeting of the Parties, paragraph by paragraph, and which of them concern a country. */
@NullMarked
@NamedInterface("decisions")
package org.ozonenet.reference.decisions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
