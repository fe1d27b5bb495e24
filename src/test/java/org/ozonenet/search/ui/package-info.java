/** Tests of the search box and the page of results. */
@NullMarked
package org.ozonenet.search.ui;

import org.jspecify.annotations.NullMarked;
