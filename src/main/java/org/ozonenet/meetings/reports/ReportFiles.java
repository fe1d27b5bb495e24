package org.ozonenet.meetings.reports;

import java.util.ArrayList;
import org.ozonenet.paper.Block;
import org.ozonenet.paper.Paper;
import org.ozonenet.paper.PaperSize;
import org.ozonenet.paper.Sheet;
import org.springframework.stereotype.Component;

/** Makes files of a report: one to print, one to go on writing in. */
@Component
public class ReportFiles {

    private final Paper paper;

    ReportFiles(Paper paper) {
        this.paper = paper;
    }

    /** A document of a word processor (Office Open XML). */
    public byte[] docx(MeetingReport report) {
        return new ReportDocument(report).bytes();
    }

    public byte[] pdf(MeetingReport report) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.Text.plain(report.line()));
        blocks.add(Block.Text.of(report.marking(), Block.Tone.STRONG));
        blocks.add(new Block.Heading(1, report.contents()));
        var numbered = report.numbered();
        numbered.stream().filter(each -> each.level() == 1).forEach(each -> blocks.add(Block.Text.plain(each.full())));
        for (var each : numbered) {
            blocks.add(new Block.Heading(each.level(), each.full()));
            blocks.addAll(each.blocks());
        }
        var footer = report.marking() + " · " + report.title();
        return paper.pdf(
                new Sheet(report.title(), report.lang().locale(), PaperSize.A4, report.at(), footer, true, blocks));
    }
}
