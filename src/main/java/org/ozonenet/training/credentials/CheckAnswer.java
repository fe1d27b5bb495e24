package org.ozonenet.training.credentials;

/** What somebody is told who checks a code. */
public sealed interface CheckAnswer {

    /** There is such a certificate. */
    record Known(CertificateFacts facts) implements CheckAnswer {}

    /** There is none, or none any more: which of the two is told to nobody. */
    record Unknown() implements CheckAnswer {}

    /** A symbol of the code is wrong, or two have changed places. */
    record Mistyped() implements CheckAnswer {}

    /** It is no code. */
    record NoCode() implements CheckAnswer {}
}
