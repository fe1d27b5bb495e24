/** The working pages of holders, issuing bodies and readers of the register. */
@NullMarked
package org.ozonenet.training.credentials.ui;

import org.jspecify.annotations.NullMarked;
