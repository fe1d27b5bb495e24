/** The one way by which mails leave the portal: a mail server where one is named, else a file. */
@NullMarked
package org.ozonenet.platform.mail;

import org.jspecify.annotations.NullMarked;
