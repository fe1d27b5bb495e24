/** The part of a page that shows the documents of something, takes new ones in and hands them out. */
@NullMarked
@NamedInterface("panel")
package org.ozonenet.documents.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
