/** The page on which administrators look after the signing keys. */
@NullMarked
package org.ozonenet.seals.ui;

import org.jspecify.annotations.NullMarked;
