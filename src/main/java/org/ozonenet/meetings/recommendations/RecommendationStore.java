package org.ozonenet.meetings.recommendations;

import java.time.LocalDate;
import java.util.List;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.meetings.MeetingId;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.Repository;

/** The recommendations in the store. */
interface RecommendationStore extends Repository<Recommendation, RecommendationId> {

    Recommendation save(Recommendation recommendation);

    List<Recommendation> findByMeeting(MeetingId meeting);

    boolean existsByProposal(ProposalId proposal);

    int countByMeeting(MeetingId meeting);

    @Query("{dueOn: {$gte: ?0, $lte: ?1}}")
    List<Recommendation> findDueBetween(LocalDate from, LocalDate to);

    @Query("{networks: ?0}")
    List<Recommendation> findByNetwork(NetworkId network);

    @Query("{countries: ?0}")
    List<Recommendation> findByCountry(Iso2 country);

    @Query("{networks: {$in: ?0}}")
    List<Recommendation> findByNetworks(List<NetworkId> networks);
}
