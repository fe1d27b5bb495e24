/** The great flows as people walk them: the built portal as a process of its own, a real browser, a phone's width. */
package org.ozonenet.street;
