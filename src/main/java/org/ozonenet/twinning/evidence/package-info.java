/** Evidence files: what happened to an enquiry, step by step, in a form that anybody can check and only members can get. */
@NullMarked
@NamedInterface("evidence")
package org.ozonenet.twinning.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
