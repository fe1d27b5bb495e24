/** Brings entries in from tables and contact cards: read with distrust, shown before anything is written. */
@NullMarked
package org.ozonenet.directory.bring;

import org.jspecify.annotations.NullMarked;
