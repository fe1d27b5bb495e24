/** Screens of the handbook, with the links to them and the place where other rooms add to a country's profile. */
@NullMarked
@NamedInterface("links")
package org.ozonenet.handbook.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
