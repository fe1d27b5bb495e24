package org.ozonenet.paper;

import java.awt.Color;
import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.Chunk;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.LayoutProcessor;

/** The fonts that ship with the portal, and which of them writes which part of a text. */
final class Typefaces {

    /** The scripts that have a font of their own; all others are in the first. */
    private enum Face {
        EUROPEAN("NotoSans-Regular.ttf", "NotoSans-Bold.ttf"),
        CHINESE("NotoSansCJKsc-Regular.ttf", "NotoSansCJKsc-Regular.ttf"),
        LAO("NotoSansLao-Regular.ttf", "NotoSansLao-Bold.ttf"),
        KHMER("NotoSansKhmer-Regular.ttf", "NotoSansKhmer-Bold.ttf"),
        THAI("NotoSansThai-Regular.ttf", "NotoSansThai-Bold.ttf");

        private final String regular;
        private final String bold;

        Face(String regular, String bold) {
            this.regular = regular;
            this.bold = bold;
        }
    }

    private static final class Holder {
        private static final Typefaces LOADED = new Typefaces();
    }

    private final Map<Face, BaseFont> regular = new EnumMap<>(Face.class);
    private final Map<Face, BaseFont> bold = new EnumMap<>(Face.class);

    private Typefaces() {
        LayoutProcessor.enable();
        LayoutProcessor.setWriteActualText();
        for (var face : Face.values()) {
            regular.put(face, load(face.regular));
            bold.put(face, load(face.bold));
        }
    }

    /** The fonts, loaded once. */
    static Typefaces loaded() {
        return Holder.LOADED;
    }

    /** The text in pieces, each in the font of its script. */
    List<Chunk> chunks(String text, float size, boolean strong, Color colour) {
        var chunks = new ArrayList<Chunk>();
        var start = 0;
        var current = Face.EUROPEAN;
        for (var at = 0; at < text.length(); ) {
            var character = text.codePointAt(at);
            var face = face(character, current);
            if (face != current) {
                add(chunks, text.substring(start, at), current, size, strong, colour);
                start = at;
                current = face;
            }
            at += Character.charCount(character);
        }
        add(chunks, text.substring(start), current, size, strong, colour);
        return chunks;
    }

    /** The font of what has no letters. */
    Font plain(float size) {
        return new Font(regular.get(Face.EUROPEAN), size);
    }

    /** How wide the text is in points. */
    float width(String text, float size) {
        return chunks(text, size, false, Color.BLACK).stream()
                .map(Chunk::getWidthPoint)
                .reduce(0f, Float::sum);
    }

    private void add(List<Chunk> chunks, String text, Face face, float size, boolean strong, Color colour) {
        if (!text.isEmpty()) {
            var font = new Font((strong ? bold : regular).get(face), size, Font.NORMAL, colour);
            var chunk = new Chunk(text, font);
            chunk.setSplitCharacter(new LineBreaks());
            chunks.add(chunk);
        }
    }

    /** Marks that join what is before them stay in its font. */
    private static Face face(int character, Face before) {
        return switch (UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> Face.CHINESE;
            case LAO -> Face.LAO;
            case KHMER -> Face.KHMER;
            case THAI -> Face.THAI;
            case INHERITED -> before;
            case COMMON -> isEastAsian(character) ? Face.CHINESE : Face.EUROPEAN;
            default -> Face.EUROPEAN;
        };
    }

    private static boolean isEastAsian(int character) {
        return (character >= 0x3000 && character <= 0x30FF) || (character >= 0xFF00 && character <= 0xFFEF);
    }

    private static BaseFont load(String file) {
        try {
            var font = BaseFont.createFont("paper/" + file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
            font.setSubset(true);
            font.setSecureRandom(new NoLot());
            return font;
        } catch (IOException e) {
            throw new IllegalStateException("The font " + file + " ships with the portal", e);
        }
    }

    /** The library names the embedded part of a font by lot; the same document is to have the same bytes each time. */
    private static final class NoLot extends SecureRandom {

        private static final long serialVersionUID = 1L;

        @Override
        public double nextDouble() {
            return 0.5;
        }
    }
}
