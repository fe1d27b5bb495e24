package org.ozonenet.twinning.discussion;

import java.time.Instant;
import org.ozonenet.access.PersonId;
import org.ozonenet.twinning.Party;

/**
 * What somebody said in a topic.
 *
 * @param seat the party for which it was said
 */
public record Post(Saying saying, PersonId by, Party seat, Instant at) {}
