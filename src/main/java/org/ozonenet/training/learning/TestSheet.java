package org.ozonenet.training.learning;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.training.catalogue.CourseVersionId;

/**
 * An attempt as its candidate sees it.
 *
 * @param questions how many there are
 * @param unanswered the places without an answer, counted from 0
 * @param left by the portal's clock at this moment
 * @param open whether answers still count
 */
public record TestSheet(
        AttemptId id,
        CourseVersionId course,
        LocalizedText title,
        int questions,
        List<Integer> unanswered,
        Instant endsAt,
        Duration left,
        boolean open) {}
