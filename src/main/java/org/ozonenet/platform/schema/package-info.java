/** The version of what is stored: which changes of form the store has been through, and those that it still needs. */
@NullMarked
@NamedInterface("schema")
package org.ozonenet.platform.schema;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
