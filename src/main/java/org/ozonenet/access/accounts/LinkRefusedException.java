package org.ozonenet.access.accounts;

/** A link is forged, has expired, was used or was withdrawn. Which of these it is, is not told. */
public class LinkRefusedException extends RuntimeException {

    LinkRefusedException() {
        super("The link does not work");
    }
}
