package org.ozonenet.twinning.incidents;

import org.ozonenet.kernel.Iso2;
import org.ozonenet.twinning.ExchangeId;

/**
 * A report that is being written, or a change to one that was sent.
 *
 * @param id that the incident has or will have
 * @param country in whose name
 * @param seen how many steps the incident had when the form was opened; 0 for a new one
 */
public record IncidentDraft(IncidentId id, ExchangeId exchange, Iso2 country, int seen, IncidentFacts facts) {}
