/** Certificates: issued when the rule of a scheme is met, kept alive, taken back, and checked by anybody. */
@NullMarked
@NamedInterface("credentials")
package org.ozonenet.training.credentials;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
