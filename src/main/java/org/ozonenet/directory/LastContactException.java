package org.ozonenet.directory;

/** The only contact for a function of a country would go; a place without holder is reported vacant instead. */
public class LastContactException extends RuntimeException {

    LastContactException(ContactFunction function) {
        super("The last contact for " + function + " cannot be taken away");
    }
}
