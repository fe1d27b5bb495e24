package org.ozonenet.twinning.incidents;

import java.time.Instant;
import java.util.Set;
import org.ozonenet.kernel.NetworkId;

/** An alert as the officers of a network read it. */
public record AlertLine(AlertId id, Set<NetworkId> networks, AlertContent content, Instant at) {}
