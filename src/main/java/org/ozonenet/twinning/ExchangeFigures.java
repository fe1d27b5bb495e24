package org.ozonenet.twinning;

/** What can be told of the inside of an exchange to those outside who answer for it: numbers. */
public interface ExchangeFigures {

    /**
     * How much there is.
     *
     * @param open enquiries that wait for an answer
     * @param late those among them whose time has passed
     * @param closed enquiries that are over
     */
    record Counts(long open, long late, long closed) {}

    Counts counts(ExchangeId exchange);
}
