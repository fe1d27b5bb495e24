package org.ozonenet.meetings.recommendations;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** How far countries are, in the store. */
interface ProgressStore extends Repository<CountryProgress, ProgressId> {

    CountryProgress save(CountryProgress progress);

    Optional<CountryProgress> findById(ProgressId id);

    boolean existsById(ProgressId id);

    List<CountryProgress> findByRecommendationIn(Collection<RecommendationId> recommendations);
}
