/** What the pages of the handbook show and do. */
@NullMarked
package org.ozonenet.handbook.ui;

import org.jspecify.annotations.NullMarked;
