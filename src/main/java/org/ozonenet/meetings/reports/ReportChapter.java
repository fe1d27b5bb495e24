package org.ozonenet.meetings.reports;

import java.util.List;
import org.ozonenet.paper.Block;

/**
 * A chapter or an annex of a report.
 *
 * @param heading without its number, which follows from where it stands
 * @param annex whether it stands behind the chapters, among the annexes
 * @param blocks what it says; headings in it have level 2
 */
public record ReportChapter(String heading, boolean annex, List<Block> blocks) {

    public ReportChapter {
        blocks = List.copyOf(blocks);
    }

    public static ReportChapter of(String heading, List<? extends Block> blocks) {
        return new ReportChapter(heading, false, List.copyOf(blocks));
    }

    public static ReportChapter annex(String heading, List<? extends Block> blocks) {
        return new ReportChapter(heading, true, List.copyOf(blocks));
    }
}
