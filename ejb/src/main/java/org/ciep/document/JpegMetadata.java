package org.ciep.document;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/**
 * Takes the metadata out of a JPEG picture within a PDF: where and when it was taken, and by what. Its pixels stay as they are, since
 * there are more ways to store them in a PDF than the picture's reader knows.
 */
final class JpegMetadata {

    private static final int START = 0xD8;
    private static final int SCAN = 0xDA;
    private static final int FIRST_APPLICATION = 0xE0;
    private static final int ADOBE = 0xEE;
    private static final int LAST_APPLICATION = 0xEF;
    private static final int COMMENT = 0xFE;

    private JpegMetadata() {}

    /** The same bytes where they are no JPEG file. */
    static byte[] without(byte[] jpeg) {
        var file = ByteBuffer.wrap(jpeg);
        var kept = new ByteArrayOutputStream(jpeg.length);
        if (jpeg.length < 4 || file.getShort() != (short) (0xFF00 | START)) {
            return jpeg;
        }
        kept.write(jpeg, 0, 2);
        while (file.remaining() >= 4 && file.get(file.position()) == (byte) 0xFF) {
            int start = file.position();
            int marker = Byte.toUnsignedInt(file.get(start + 1));
            if (marker == SCAN) {
                kept.write(jpeg, start, jpeg.length - start);
                return kept.toByteArray();
            }
            int length = 2 + Short.toUnsignedInt(file.getShort(start + 2));
            if (length < 4 || length > file.remaining()) {
                return jpeg;
            }
            if (!describes(marker)) {
                kept.write(jpeg, start, length);
            }
            file.position(start + length);
        }
        return jpeg;
    }

    private static boolean describes(int marker) {
        return marker == COMMENT || (marker > FIRST_APPLICATION && marker <= LAST_APPLICATION && marker != ADOBE);
    }
}
