package org.ozonenet.access;

/** The last administrator keeps the function: first somebody else has to have it. */
public class LastAdministratorException extends RuntimeException {

    LastAdministratorException() {
        super("The last administrator keeps the function");
    }
}
