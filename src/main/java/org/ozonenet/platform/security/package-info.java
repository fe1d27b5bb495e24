/** The filter chain: who is let in at all, by what proof, and with what headers; everything not named is refused. */
@NullMarked
package org.ozonenet.platform.security;

import org.jspecify.annotations.NullMarked;
