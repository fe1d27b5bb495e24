package org.ozonenet.meetings.live;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a page is told, in the words of its language; the same for everybody who may follow. */
final class LiveViews {

    private LiveViews() {}

    /** Everything at once. @param cursor where to go on from */
    record State(
            String cursor,
            @Nullable Now now,
            Floor floor,
            List<Note> notes,
            List<Opinion> opinions,
            List<Text> texts) {}

    /** What is on; times are milliseconds since 1970, so that a page can count. */
    record Now(String place, String title, long since) {}

    record Floor(boolean closed, @Nullable Speaking speaking, List<Waiting> waiting) {}

    record Speaking(String person, String name, String as, long since) {}

    record Waiting(String person, String name, String as, String matter) {}

    /**
     * @param to addressees in words
     * @param countries their codes, for whoever corrects it
     * @param due in words
     * @param dueOn as a form has it
     */
    record Note(
            String id,
            String kind,
            int number,
            String text,
            String lang,
            String to,
            List<String> countries,
            String others,
            String due,
            String dueOn,
            String under,
            boolean withdrawn,
            long version) {}

    /**
     * @param shares one for each option; count is -1 where it is not told, voices are those of a named one
     */
    record Opinion(
            String id,
            String question,
            String lang,
            boolean countries,
            boolean named,
            boolean open,
            int turnout,
            List<Share> shares) {}

    record Share(String option, int count, List<String> voices) {}

    record Text(String id, String title, int revision, String content) {}
}
