package org.ozonenet.twinning;

/** How far an exchange is. */
public enum ExchangeState {
    /** An ozone officer has proposed it; not all countries have agreed. There is no inside yet. */
    PROPOSED,
    /** Its members work in it. */
    OPEN,
    /** Interrupted: the ozone officers of its countries read, everybody else is outside, nobody writes. */
    SUSPENDED,
    /** Over: its members read what is there, nobody writes. */
    CLOSED;

    /** Whether members can write. */
    public boolean isOpen() {
        return this == OPEN;
    }
}
