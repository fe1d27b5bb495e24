package org.ozonenet.meetings.recommendations;

import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.NetworkId;

/**
 * Which recommendations a list shows. Null means any.
 *
 * @param state recommendations in which a country of the list stands like this
 */
public record RecommendationFilter(
        @Nullable NetworkId network,
        @Nullable Iso2 country,
        @Nullable ProgressState state) {}
