package org.ozonenet.reference.schedules;

import java.math.BigDecimal;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.reference.Doubt;

/**
 * A reduction that a country agreed with the Executive Committee in its Kigali HFC implementation plan. Unverified: never
 * to be shown without its doubt.
 *
 * @param country the country
 * @param year by when
 * @param reduction in per cent below the HFC baseline
 * @param doubt why it is not to be relied on
 */
public record Commitment(Iso2 country, int year, BigDecimal reduction, Doubt doubt) {}
