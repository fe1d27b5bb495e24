package org.ozonenet.access.accounts;

import org.ozonenet.access.Function;
import org.ozonenet.access.Scope;
import org.ozonenet.kernel.Lang;

/** What somebody who opened the link of an invitation is shown. */
public record OpenInvitation(String name, String mail, Function function, Scope scope, Lang language) {}
