package org.ciep.document;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held, as EXIF says (CIPA DC-008, tag 0x0112): the only thing that is taken from it. In the order of its values. */
enum Orientation {
    UPRIGHT,
    MIRRORED,
    UPSIDE_DOWN,
    UPSIDE_DOWN_MIRRORED,
    LEFT_MIRRORED,
    LEFT,
    RIGHT_MIRRORED,
    RIGHT;

    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRY_BYTES = 12;
    private static final int TIFF = 42;

    /** Upright where the metadata cannot be read or say nothing. */
    static Orientation ofExif(byte[] metadata, int start) {
        var tiff = ByteBuffer.wrap(metadata, start, metadata.length - start).slice();
        try {
            tiff.order(tiff.getShort() == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            if (tiff.getShort() != TIFF) {
                return UPRIGHT;
            }
            tiff.position(tiff.getInt());
            return ofEntries(tiff);
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            return UPRIGHT;
        }
    }

    private static Orientation ofEntries(ByteBuffer tiff) {
        int entries = Short.toUnsignedInt(tiff.getShort());
        for (int i = 0; i < entries; i++) {
            int entry = tiff.position();
            if (Short.toUnsignedInt(tiff.getShort()) == TAG && tiff.getShort() == SHORT) {
                int value = Short.toUnsignedInt(tiff.getShort(entry + 8));
                return value >= 1 && value <= values().length ? values()[value - 1] : UPRIGHT;
            }
            tiff.position(entry + ENTRY_BYTES);
        }
        return UPRIGHT;
    }

    boolean turnsSides() {
        return ordinal() >= LEFT_MIRRORED.ordinal();
    }

    /** From a picture of this size, as it is stored, to how it is looked at. */
    AffineTransform upright(int width, int height) {
        return switch (this) {
            case UPRIGHT -> new AffineTransform();
            case MIRRORED -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case UPSIDE_DOWN -> new AffineTransform(-1, 0, 0, -1, width, height);
            case UPSIDE_DOWN_MIRRORED -> new AffineTransform(1, 0, 0, -1, 0, height);
            case LEFT_MIRRORED -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case LEFT -> new AffineTransform(0, 1, -1, 0, height, 0);
            case RIGHT_MIRRORED -> new AffineTransform(0, -1, -1, 0, height, width);
            case RIGHT -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }
}
