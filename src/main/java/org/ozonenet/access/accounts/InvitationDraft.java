package org.ozonenet.access.accounts;

import org.ozonenet.access.Function;
import org.ozonenet.access.Scope;
import org.ozonenet.kernel.Lang;

/**
 * Whom to invite, and to what.
 *
 * @param mail where the letter goes
 * @param name how the person is called
 * @param language in which the letter is written
 */
public record InvitationDraft(String mail, String name, Function function, Scope scope, Lang language) {}
