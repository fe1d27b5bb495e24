package org.ozonenet.paper;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.SplitCharacter;
import org.openpdf.text.pdf.PdfChunk;

/** Where a line may end: by the rules of Unicode, with word lists for Lao, Khmer and Thai, which write without spaces. */
final class LineBreaks implements SplitCharacter {

    private final BreakIterator places = BreakIterator.getLineInstance(ULocale.ROOT);
    private String text = "";

    @Override
    public boolean isSplitCharacter(int start, int current, int end, char[] all, PdfChunk @Nullable [] chunks) {
        if (current + 1 >= all.length) {
            return all[current] <= ' ' || all[current] >= 0x0E00;
        }
        if (text.length() != all.length || !text.contentEquals(java.nio.CharBuffer.wrap(all))) {
            text = new String(all);
            places.setText(text);
        }
        return places.isBoundary(current + 1);
    }
}
