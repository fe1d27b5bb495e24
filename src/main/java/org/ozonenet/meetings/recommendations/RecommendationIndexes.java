package org.ozonenet.meetings.recommendations;

import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

/** What the store keeps sorted for the recommendations and how far countries are with them. */
@Component
class RecommendationIndexes {

    RecommendationIndexes(MongoOperations store) {
        var recommendations = store.indexOps(Recommendation.class);
        recommendations.createIndex(new Index("meeting", Direction.ASC));
        recommendations.createIndex(new Index("networks", Direction.ASC));
        recommendations.createIndex(new Index("countries", Direction.ASC));
        store.indexOps(Proposal.class).createIndex(new Index("meeting", Direction.ASC));
        store.indexOps(CountryProgress.class).createIndex(new Index("recommendation", Direction.ASC));
    }
}
