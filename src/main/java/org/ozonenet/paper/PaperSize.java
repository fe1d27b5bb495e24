package org.ozonenet.paper;

/** Of what size a page is. */
public enum PaperSize {
    /** 210 × 297 mm. */
    A4(210, 297, 18, 10),
    /** 297 × 210 mm. */
    A4_LANDSCAPE(297, 210, 18, 10),
    /** 105 × 148 mm: a quarter of a sheet, for a pocket. */
    A6(105, 148, 8, 7.5f),
    /** 85.6 × 54 mm: the card of ISO/IEC 7810, format ID-1. */
    CARD(85.6f, 54, 4, 6.5f);

    private static final float POINTS_PER_MILLIMETRE = 72 / 25.4f;

    private final float width;
    private final float height;
    private final float margin;
    private final float text;

    PaperSize(float width, float height, float margin, float text) {
        this.width = width;
        this.height = height;
        this.margin = margin;
        this.text = text;
    }

    float width() {
        return points(width);
    }

    float height() {
        return points(height);
    }

    float margin() {
        return points(margin);
    }

    /** The size of plain text in points. */
    float text() {
        return text;
    }

    static float points(float millimetres) {
        return millimetres * POINTS_PER_MILLIMETRE;
    }
}
