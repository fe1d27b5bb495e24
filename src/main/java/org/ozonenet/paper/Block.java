package org.ozonenet.paper;

import java.util.Arrays;
import java.util.List;

/** A part of a document, one below the other unless it says otherwise. */
public sealed interface Block {

    /**
     * A heading.
     *
     * @param level 1 for parts, 2 for parts of parts, 3 for the smallest
     */
    record Heading(int level, String text) implements Block {

        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("A heading has level 1 to 3");
            }
        }
    }

    /** A paragraph; line feeds in it begin a new line. */
    record Text(String text, Tone tone, Align align) implements Block {

        public static Text plain(String text) {
            return new Text(text, Tone.PLAIN, Align.START);
        }

        public static Text of(String text, Tone tone) {
            return new Text(text, tone, Align.START);
        }
    }

    /** Keys with values, a line for each. */
    record Facts(List<Fact> facts) implements Block {

        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** A key with its value. */
    record Fact(String key, String value) {}

    /**
     * A table, whose head is repeated on each page that it reaches.
     *
     * @param shares how wide the columns are in relation to each other; as many as the head has cells
     * @param rows each with as many cells as the head
     */
    record Table(List<String> head, List<Integer> shares, List<List<String>> rows) implements Block {

        public Table {
            head = List.copyOf(head);
            shares = List.copyOf(shares);
            rows = rows.stream().map(List::copyOf).toList();
            var columns = head.size();
            if (columns == 0 || shares.size() != columns || rows.stream().anyMatch(row -> row.size() != columns)) {
                throw new IllegalArgumentException("Head, shares and rows of a table have the same number of cells");
            }
        }
    }

    /**
     * A picture.
     *
     * @param bytes a PNG or JPEG file
     * @param width in millimetres; the height follows
     * @param says what it shows, for those who do not see it
     */
    record Picture(byte[] bytes, float width, String says, Align align) implements Block {

        @Override
        public String toString() {
            return "Picture[" + Arrays.hashCode(bytes) + ", " + width + ", " + says + ", " + align + "]";
        }
    }

    /**
     * A QR code.
     *
     * @param content what is read from it
     * @param width in millimetres, with the quiet zone around it
     */
    record Qr(String content, float width, Align align) implements Block {}

    /**
     * Two columns side by side, which are kept together on a page.
     *
     * @param share of the left column in percent of the width
     */
    record Beside(List<Block> left, List<Block> right, int share) implements Block {

        public Beside {
            left = List.copyOf(left);
            right = List.copyOf(right);
            if (share < 1 || share > 99) {
                throw new IllegalArgumentException("A column takes 1 to 99 percent of the width");
            }
        }
    }

    /** Blocks that are not torn apart at the end of a page as long as they fit on one. */
    record Together(List<Block> blocks) implements Block {

        public Together {
            blocks = List.copyOf(blocks);
        }
    }

    /** Room between what is above and below, in millimetres. */
    record Gap(float height) implements Block {}

    /** What follows begins on a new page. */
    record PageBreak() implements Block {}

    /** How a paragraph speaks. */
    enum Tone {
        PLAIN(1, false),
        SMALL(0.8f, false),
        STRONG(1, true),
        LARGE(1.4f, true),
        /** As large as the name on a certificate. */
        DISPLAY(2.2f, true);

        private final float scale;
        private final boolean bold;

        Tone(float scale, boolean bold) {
            this.scale = scale;
            this.bold = bold;
        }

        float scale() {
            return scale;
        }

        boolean bold() {
            return bold;
        }
    }

    /** On which side. */
    enum Align {
        START,
        CENTRE,
        END
    }
}
