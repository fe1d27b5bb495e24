/** Tests of what brings entries in from files. */
@NullMarked
package org.ozonenet.directory.bring;

import org.jspecify.annotations.NullMarked;
