package org.ozonenet.demo;

import java.util.List;
import org.ozonenet.access.PersonId;

/** One room's share of the sample data. Implementations are Spring beans; each is asked once on an empty store. */
interface DemoPart {

    /** Where it stands in the row: smaller first. Persons come before everything at 0. */
    int order();

    /** Makes the share through the doors of its room. */
    void make(Cast cast);

    /** What is worth saying beside the list of persons when the portal has started; nothing secret. */
    default List<String> remarks() {
        return List.of();
    }

    /** Who plays whom in the sample data: finds the person behind a sign-in name such as {@code noo.la}. */
    interface Cast {

        /** @throws IllegalArgumentException if no demo person has that sign-in name */
        PersonId person(String signInName);

        /** Goes through doors as that person, with that person's rights. */
        void as(String signInName, Runnable work);
    }
}
