/** The working pages of the own account and of those who keep the accounts in order. */
@NullMarked
package org.ozonenet.account.ui;

import org.jspecify.annotations.NullMarked;
