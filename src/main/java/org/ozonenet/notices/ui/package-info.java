/** The inbox, the bell above every page, and what waits on the home page. */
@NullMarked
package org.ozonenet.notices.ui;

import org.jspecify.annotations.NullMarked;
