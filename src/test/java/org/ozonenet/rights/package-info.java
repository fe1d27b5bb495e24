/** Every door of every room, called for real as every function: who gets in is compared with a table written by hand. */
@NullMarked
package org.ozonenet.rights;

import org.jspecify.annotations.NullMarked;
