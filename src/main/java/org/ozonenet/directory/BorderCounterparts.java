package org.ozonenet.directory;

import java.util.List;
import org.ozonenet.reference.BorderPost;
import org.ozonenet.reference.PostSide;

/**
 * Who is on the sides of a border post.
 *
 * @param sides the other side first for a reader of one of its countries, else as the post names them
 */
public record BorderCounterparts(BorderPost post, List<Side> sides) {

    public BorderCounterparts {
        sides = List.copyOf(sides);
    }

    /**
     * One side.
     *
     * @param place its name and country
     * @param own whether the reader acts for that country
     * @param serving who serves the post, the fittest for this reader first; vacant places last
     * @param nextLevel who to turn to where nobody serves it: the customs focal point, then the ozone officer
     */
    public record Side(PostSide place, boolean own, List<EntryCard> serving, List<EntryCard> nextLevel) {

        public Side {
            serving = List.copyOf(serving);
            nextLevel = List.copyOf(nextLevel);
        }

        /** Whether anybody serves the post on this side. */
        public boolean isServed() {
            return serving.stream().anyMatch(card -> !card.vacant());
        }
    }
}
