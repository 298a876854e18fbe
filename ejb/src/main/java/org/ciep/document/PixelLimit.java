package org.ciep.document;

import org.ciep.document.UploadRefused.Reason;

/** How much a picture may cost to decode; known from its header. */
final class PixelLimit {

    /** More than a page of A4 at 600 dots an inch. */
    private static final long PIXELS = 40_000_000;

    /** A telephone's picture with the dozen scans that are usual. */
    private static final long PIXELS_OF_ALL_SCANS = 150_000_000;

    /** Of a PNG file before compression, in bytes: more than a page of A4 at 300 dots an inch in colours. */
    private static final long RAW_BYTES = 32_000_000;

    private PixelLimit() {}

    static void check(long width, long height) {
        refuse(width * height > PIXELS);
    }

    static void checkPasses(long width, long height, int scans) {
        refuse(width * height * scans > PIXELS_OF_ALL_SCANS);
    }

    static void checkRaw(long bytes) {
        refuse(bytes > RAW_BYTES);
    }

    private static void refuse(boolean tooMany) {
        if (tooMany) {
            throw new UploadRefused(Reason.TOO_MANY_PIXELS);
        }
    }
}
