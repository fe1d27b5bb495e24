/** What the reference data say, and how they are refused when they are wrong. */
@NullMarked
package org.ozonenet.reference;

import org.jspecify.annotations.NullMarked;
