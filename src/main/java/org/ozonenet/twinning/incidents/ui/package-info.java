/** The pages of incidents. */
@NullMarked
package org.ozonenet.twinning.incidents.ui;

import org.jspecify.annotations.NullMarked;
