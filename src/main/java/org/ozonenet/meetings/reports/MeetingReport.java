package org.ozonenet.meetings.reports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ozonenet.kernel.Lang;
import org.ozonenet.paper.Block;

/**
 * The report of a meeting. Every file of it is made from this one model, so that none can say another figure.
 *
 * @param title of the meeting
 * @param line where and when it was
 * @param marking how far the report may travel, as it stands on each page
 * @param contents the words "Table of contents" in its language
 * @param annexWord with what the heading of an annex begins, for example "Annex"
 * @param at of what moment its contents are
 * @param chapters in their order, the annexes last
 */
public record MeetingReport(
        String title,
        String line,
        String marking,
        String contents,
        String annexWord,
        Lang lang,
        Instant at,
        List<ReportChapter> chapters) {

    public MeetingReport {
        chapters = List.copyOf(chapters);
    }

    /**
     * A heading with the number that follows from where it stands.
     *
     * @param number as "2", "2.1" or "Annex 1"
     * @param level 1 for chapters and annexes, 2 for their parts
     * @param annex whether it is the heading of an annex
     */
    record Numbered(String number, int level, boolean annex, String text, List<Block> blocks) {

        /** Number and text as they are read. */
        String full() {
            return number.isEmpty() ? text : annex ? number + ". " + text : number + " " + text;
        }
    }

    /** The headings, each with what stands below it up to the next. */
    List<Numbered> numbered() {
        var all = new ArrayList<Numbered>();
        var chapter = 0;
        var annex = 0;
        for (var each : chapters) {
            var number = each.annex() ? annexWord + " " + ++annex : String.valueOf(++chapter);
            var part = 0;
            var heading = new Numbered(number, 1, each.annex(), each.heading(), List.of());
            var below = new ArrayList<Block>();
            for (var block : each.blocks()) {
                if (block instanceof Block.Heading(int level, String text) && level <= 2) {
                    all.add(with(heading, below));
                    below.clear();
                    // The parts of annexes have no numbers.
                    heading = new Numbered(each.annex() ? "" : number + "." + ++part, 2, each.annex(), text, List.of());
                } else {
                    below.add(block);
                }
            }
            all.add(with(heading, below));
        }
        return all;
    }

    private static Numbered with(Numbered heading, List<Block> below) {
        return new Numbered(heading.number(), heading.level(), heading.annex(), heading.text(), List.copyOf(below));
    }
}
