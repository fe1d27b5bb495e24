/** The pages of the directory, and where to find an entry or a border post from outside. */
@NullMarked
@NamedInterface("links")
package org.ozonenet.directory.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
