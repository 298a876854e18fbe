package org.ciep.document;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.ciep.document.UploadRefused.Reason;

/**
 * Reads the segments of a JPEG file (ITU-T T.81) and lets through only those that its pixels need: nothing else reaches the decoder.
 * Size and number of scans are known before anything is decoded.
 */
final class JpegFile {

    private static final int BASELINE = 0xC0;
    private static final int PROGRESSIVE = 0xC2;
    private static final int HUFFMAN_TABLES = 0xC4;
    private static final int FIRST_RESTART = 0xD0;
    private static final int LAST_RESTART = 0xD7;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int QUANTISATION_TABLES = 0xDB;
    private static final int RESTART_INTERVAL = 0xDD;
    private static final int JFIF = 0xE0;
    private static final int EXIF = 0xE1;
    private static final int ADOBE = 0xEE;

    private static final byte[] JFIF_MARK = "JFIF\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] EXIF_MARK = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ADOBE_MARK = "Adobe".getBytes(StandardCharsets.US_ASCII);

    /** Version 1.1, square pixels, no small picture inside. */
    private static final byte[] PLAIN_JFIF = {
        (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0
    };

    private final ByteBuffer file;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private int width;
    private int height;
    private int scans;
    private Orientation orientation = Orientation.UPRIGHT;

    private JpegFile(byte[] content) {
        this.file = ByteBuffer.wrap(content);
    }

    /** @throws UploadRefused if it is no whole JPEG file, or has too many pixels */
    static EncodedPicture read(byte[] content) {
        var jpeg = new JpegFile(content);
        jpeg.file.position(2);
        jpeg.keep(0, 2);
        while (jpeg.segment()) {
            // until the end of the picture; what follows is left behind
        }
        return new EncodedPicture("jpeg", jpeg.kept.toByteArray(), jpeg.width, jpeg.height, jpeg.orientation);
    }

    /** Is there more? */
    private boolean segment() {
        int start = file.position();
        int marker = marker();
        if (marker == END) {
            check(scans > 0);
            keep(file.position() - 2, file.position());
            return false;
        }
        check(file.remaining() >= 2);
        int length = Short.toUnsignedInt(file.getShort(file.position()));
        check(length >= 2 && length <= file.remaining());
        var body = Arrays.copyOfRange(file.array(), file.position() + 2, file.position() + length);
        int end = file.position() + length;
        file.position(end);
        take(marker, body, start, end);
        return true;
    }

    private int marker() {
        check(file.remaining() >= 2 && file.get() == (byte) 0xFF);
        int marker = 0xFF;
        while (marker == 0xFF) {
            check(file.hasRemaining());
            marker = Byte.toUnsignedInt(file.get());
        }
        return marker;
    }

    private void take(int marker, byte[] body, int start, int end) {
        switch (marker) {
            case HUFFMAN_TABLES, QUANTISATION_TABLES, RESTART_INTERVAL -> keep(start, end);
            case SCAN -> scan(start);
            case JFIF -> {
                if (begins(body, JFIF_MARK)) {
                    kept.write(PLAIN_JFIF, 0, PLAIN_JFIF.length);
                }
            }
            case EXIF -> {
                if (begins(body, EXIF_MARK)) {
                    orientation = Orientation.ofExif(body, EXIF_MARK.length);
                }
            }
            case ADOBE -> {
                if (begins(body, ADOBE_MARK)) {
                    keep(start, end);
                }
            }
            default -> frameOrNothing(marker, body, start, end);
        }
    }

    /** Eight bits for each of one or three components, in the two ways that are in use. */
    private void frameOrNothing(int marker, byte[] body, int start, int end) {
        if (marker >= BASELINE && marker < FIRST_RESTART) {
            check(marker <= PROGRESSIVE && width == 0 && body.length >= 6 && body[0] == 8);
            check(body[5] == 1 || body[5] == 3);
            var frame = ByteBuffer.wrap(body);
            height = Short.toUnsignedInt(frame.getShort(1));
            width = Short.toUnsignedInt(frame.getShort(3));
            check(width > 0 && height > 0);
            PixelLimit.check(width, height);
            keep(start, end);
        } else {
            check(marker > LAST_RESTART);
        }
    }

    /** A scan and its data, up to the next segment. Each of a progressive file's is a pass over the whole picture. */
    private void scan(int start) {
        check(width > 0);
        scans++;
        PixelLimit.checkPasses(width, height, scans);
        var bytes = file.array();
        int position = file.position();
        while (position + 1 < bytes.length && !isSegment(bytes, position)) {
            position++;
        }
        check(position + 1 < bytes.length);
        file.position(position);
        keep(start, position);
    }

    private static boolean isSegment(byte[] bytes, int position) {
        int next = Byte.toUnsignedInt(bytes[position + 1]);
        return bytes[position] == (byte) 0xFF
                && next != 0
                && next != 0xFF
                && (next < FIRST_RESTART || next > LAST_RESTART);
    }

    private void keep(int start, int end) {
        kept.write(file.array(), start, end - start);
    }

    private static boolean begins(byte[] body, byte[] mark) {
        return body.length >= mark.length && Arrays.equals(body, 0, mark.length, mark, 0, mark.length);
    }

    private static void check(boolean whole) {
        if (!whole) {
            throw new UploadRefused(Reason.UNREADABLE);
        }
    }
}
