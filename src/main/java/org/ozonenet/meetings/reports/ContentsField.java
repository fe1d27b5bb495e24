package org.ozonenet.meetings.reports;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * The table of contents: a field, so that a word processor brings it up to date, with an entry for each heading that
 * leads to it. It has no numbers of pages: only the word processor knows them, and a wrong one is worse than none.
 */
final class ContentsField {

    private static final String INSTRUCTION = " TOC \\o \"1-2\" \\h \\n \\z \\u ";

    private ContentsField() {}

    static String bookmark(int index) {
        return "_Toc%08d".formatted(index + 1);
    }

    static void into(XWPFDocument document, List<MeetingReport.Numbered> headings) {
        for (var index = 0; index < headings.size(); index++) {
            var heading = headings.get(index);
            var paragraph = document.createParagraph();
            paragraph.setStyle("TOC" + heading.level());
            if (index == 0) {
                mark(paragraph, STFldCharType.BEGIN);
                var instruction = paragraph.getCTP().addNewR().addNewInstrText();
                instruction.setStringValue(INSTRUCTION);
                instruction.setSpace(SpaceAttribute.Space.PRESERVE);
                mark(paragraph, STFldCharType.SEPARATE);
            }
            var link = paragraph.getCTP().addNewHyperlink();
            link.setAnchor(bookmark(index));
            link.addNewR().addNewT().setStringValue(heading.full());
        }
        mark(document.createParagraph(), STFldCharType.END);
    }

    private static void mark(XWPFParagraph paragraph, STFldCharType.Enum type) {
        paragraph.getCTP().addNewR().addNewFldChar().setFldCharType(type);
    }
}
