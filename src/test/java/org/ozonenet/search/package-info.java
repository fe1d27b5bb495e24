/** Tests of the search. */
@NullMarked
package org.ozonenet.search;

import org.jspecify.annotations.NullMarked;
