package org.ozonenet.twinning.enquiries;

import org.ozonenet.kernel.Iso2;

/** How fast one country of an exchange answers enquiries of one class. */
public record BoardLine(Iso2 answering, Urgency urgency, ResponseTimes times) {}
