/** The pages of registration: for those who come, and for those who organise. */
@NullMarked
package org.ozonenet.meetings.registration.ui;

import org.jspecify.annotations.NullMarked;
