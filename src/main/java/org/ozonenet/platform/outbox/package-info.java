/** Carries the events of a saved document to their listeners, at least once, and in the order of the document. */
@NullMarked
package org.ozonenet.platform.outbox;

import org.jspecify.annotations.NullMarked;
