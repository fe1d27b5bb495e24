package org.ozonenet.meetings.recommendations;

import java.util.List;
import java.util.Optional;
import org.ozonenet.meetings.MeetingId;
import org.springframework.data.repository.Repository;

/** The proposals in the store. */
interface ProposalStore extends Repository<Proposal, ProposalId> {

    Proposal save(Proposal proposal);

    Optional<Proposal> findById(ProposalId id);

    List<Proposal> findByMeeting(MeetingId meeting);
}
