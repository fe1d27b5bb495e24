/** The way from the page of a meeting into its hall. */
@NullMarked
package org.ozonenet.meetings.live.ui;

import org.jspecify.annotations.NullMarked;
