/** Reads the reference files row by row, knows where each fact stands, and collects everything that is wrong with them. */
@NullMarked
package org.ozonenet.reference.files;

import org.jspecify.annotations.NullMarked;
