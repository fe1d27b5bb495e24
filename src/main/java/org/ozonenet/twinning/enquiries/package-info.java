/** Enquiries: one side of an exchange asks the other in a form that each reads in its own language, and gets an answer by a day. */
@NullMarked
@NamedInterface("enquiries")
package org.ozonenet.twinning.enquiries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
