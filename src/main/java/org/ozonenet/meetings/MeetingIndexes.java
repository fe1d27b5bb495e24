package org.ozonenet.meetings;

import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

/** What the store keeps sorted for the meetings. */
@Component
class MeetingIndexes {

    MeetingIndexes(MongoOperations store) {
        var meetings = store.indexOps(Meeting.class);
        meetings.createIndex(new Index("plan.networks", Direction.ASC).on("plan.dates.last", Direction.DESC));
        meetings.createIndex(new Index("plan.dates.last", Direction.DESC).on("plan.dates.first", Direction.DESC));
        meetings.createIndex(new Index("plan.links.other", Direction.ASC));
    }
}
