/** Where minutes are written, and from where the report of a meeting is taken along. */
@NullMarked
package org.ozonenet.meetings.reports.ui;

import org.jspecify.annotations.NullMarked;
