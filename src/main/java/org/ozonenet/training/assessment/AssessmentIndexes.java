package org.ozonenet.training.assessment;

import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

/** What the store keeps sorted for assessments, records and claims. */
@Component
class AssessmentIndexes {

    AssessmentIndexes(MongoOperations store) {
        var assessments = store.indexOps(Assessment.class);
        assessments.createIndex(new Index("candidate", Direction.ASC));
        assessments.createIndex(new Index("assessor", Direction.ASC));
        assessments.createIndex(new Index("second", Direction.ASC));
        store.indexOps(CompetencyRecord.class).createIndex(new Index("person", Direction.ASC));
        store.indexOps(Qualification.class).createIndex(new Index("assessor", Direction.ASC));
        store.indexOps(Claim.class).createIndex(new Index("claimant", Direction.ASC));
    }
}
