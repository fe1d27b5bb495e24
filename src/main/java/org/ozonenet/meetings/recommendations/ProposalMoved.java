package org.ozonenet.meetings.recommendations;

import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.meetings.MeetingId;
import org.springframework.data.annotation.TypeAlias;

/**
 * A proposal was brought, changed, taken up or decided on.
 *
 * @param wording the number of the text that counts, from 1
 */
@TypeAlias("proposal-moved")
public record ProposalMoved(
        EventHeader header, ProposalId proposal, MeetingId meeting, ProposalState state, int wording)
        implements DomainEvent {}
