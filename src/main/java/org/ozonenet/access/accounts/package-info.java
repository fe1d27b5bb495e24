/** How a person proves who they are: invitations, passwords, passkeys, one-time links, outside identities, and where sessions end. */
@NullMarked
@NamedInterface("accounts")
package org.ozonenet.access.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
