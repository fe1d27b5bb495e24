package org.ozonenet.twinning;

/** What can be told of the inside of an exchange to those outside who answer for it: numbers. */
public interface ExchangeFigures {

    /**
     * How much there is.
     *
     * @param open enquiries that wait for an answer
     * @param late those among them whose time has passed
     * @param closed enquiries that are over
     * @param answered enquiries that were answered
     * @param inTime those among them that were answered by the agreed date
     */
    record Counts(long open, long late, long closed, long answered, long inTime) {}

    Counts counts(ExchangeId exchange);
}
