/** The search box of every page and the page of all results. */
@NullMarked
package org.ozonenet.search.ui;

import org.jspecify.annotations.NullMarked;
