package org.ciep.edition;

/** Width to height of a photograph. Names are stored. */
public enum PhotoRatio {
    THREE_TO_FOUR(3, 4),
    /** 35 × 45 mm, as in passports. */
    SEVEN_TO_NINE(7, 9),
    SQUARE(1, 1);

    private final int width;
    private final int height;

    PhotoRatio(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** Parts of the width; see {@link #height()}. */
    public int width() {
        return width;
    }

    public int height() {
        return height;
    }
}
