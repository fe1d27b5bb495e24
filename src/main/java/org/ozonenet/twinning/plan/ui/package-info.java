/** The pages of joint work plans. */
@NullMarked
package org.ozonenet.twinning.plan.ui;

import org.jspecify.annotations.NullMarked;
