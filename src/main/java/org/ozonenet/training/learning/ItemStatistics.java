package org.ozonenet.training.learning;

import java.util.List;
import org.ozonenet.access.Rights;
import org.ozonenet.access.Target;
import org.ozonenet.training.catalogue.CourseCode;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What closed tests say about their questions, for those who teach and write. No person is named, and no key. */
@Service
@PreAuthorize("isAuthenticated()")
public class ItemStatistics {

    private final AttemptStore attempts;
    private final Syllabi syllabi;
    private final Rights rights;

    ItemStatistics(AttemptStore attempts, Syllabi syllabi, Rights rights) {
        this.attempts = attempts;
        this.syllabi = syllabi;
        this.rights = rights;
    }

    /** The figures of all questions that were on a paper of a course, over all its versions. */
    public List<ItemFigures> of(CourseCode course) {
        rights.require(LearningAction.SEE_ITEMS, Target.portal());
        try (var closed = attempts.streamClosed(course)) {
            return ItemAnalysis.of(closed, syllabi);
        }
    }
}
