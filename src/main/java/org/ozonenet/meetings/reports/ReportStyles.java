package org.ozonenet.meetings.reports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.ozonenet.kernel.Lang;

/** The styles of reports and the numbers of their headings, which are kept as the word processor writes them. */
final class ReportStyles {

    private ReportStyles() {}

    static void into(XWPFDocument document, Lang lang) {
        try {
            var styles = read("styles.xml").replace("LANGUAGE", lang.locale().toLanguageTag());
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(stream(styles)).getStyles());
            var numbers = NumberingDocument.Factory.parse(stream(read("numbering.xml")));
            var numbering = document.createNumbering();
            var outline = numbers.getNumbering().getAbstractNumArray(0);
            // The style of headings says number 1, which is the first that is given out.
            numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(outline, numbering)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            throw new IllegalStateException("The styles of reports cannot be read", e);
        }
    }

    private static InputStream stream(String xml) {
        return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static String read(String name) throws IOException {
        try (var file = ReportStyles.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("Not there: " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
