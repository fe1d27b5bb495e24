/** Reads the reference files row by row, knows where each fact stands, and collects everything that is wrong with them. */
@NullMarked
@NamedInterface("files")
package org.ozonenet.reference.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
