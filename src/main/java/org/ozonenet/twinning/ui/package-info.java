/** The pages of exchanges and enquiries; {@link TwinningLinks} leads other rooms to them. */
@NullMarked
@NamedInterface("links")
package org.ozonenet.twinning.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
