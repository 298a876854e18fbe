package org.ciep.document;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.ciep.document.UploadRefused.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Reads the chunks of a PNG file (ISO/IEC 15948) and lets through only those that its pixels need: nothing else reaches the decoder,
 * least of all compressed texts and profiles. The size is known before anything is decoded.
 */
final class PngFile {

    private static final int SIGNATURE = 8;

    /** A chunk's length, name and checksum. */
    private static final int FRAME = 12;

    private final ByteBuffer file;
    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private byte @Nullable [] header;
    private byte @Nullable [] palette;
    private byte @Nullable [] transparency;

    private PngFile(byte[] content) {
        this.file = ByteBuffer.wrap(content);
    }

    /** @throws UploadRefused if it is no whole PNG file, or has too many pixels */
    static EncodedPicture read(byte[] content) {
        var png = new PngFile(content);
        png.file.position(SIGNATURE);
        while (png.chunk()) {
            // until the end of the picture; what follows is left behind
        }
        return png.picture();
    }

    /** Is there more? */
    private boolean chunk() {
        check(file.remaining() >= FRAME);
        int start = file.position();
        int length = file.getInt();
        check(length >= 0 && length <= file.remaining() - 8);
        var name = name();
        var body = new byte[length];
        file.get(body);
        check(file.getInt() == checksum(file.array(), start + 4, length + 4));
        check(header != null || name.equals("IHDR"));
        switch (name) {
            case "IHDR" -> takeHeader(body);
            case "PLTE" -> palette = body;
            case "tRNS" -> transparency = body;
            case "IDAT" -> data.write(body, 0, body.length);
            default -> check(name.equals("IEND") || Character.isLowerCase(name.charAt(0)));
        }
        return !name.equals("IEND");
    }

    private String name() {
        var name = new byte[4];
        file.get(name);
        return new String(name, StandardCharsets.US_ASCII);
    }

    private void takeHeader(byte[] body) {
        check(header == null && body.length == 13);
        var fields = ByteBuffer.wrap(body);
        long width = fields.getInt();
        long height = fields.getInt();
        int depth = fields.get();
        check(width > 0 && height > 0 && depth > 0 && depth <= 16);
        PixelLimit.check(width, height);
        PixelLimit.checkRaw((width * depth * channels(fields.get()) + 7) / 8 * height);
        header = body;
    }

    private static int channels(byte colourType) {
        return switch (colourType) {
            case 0, 3 -> 1;
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> throw new UploadRefused(Reason.UNREADABLE);
        };
    }

    private EncodedPicture picture() {
        var known = header;
        if (known == null || data.size() == 0) {
            throw new UploadRefused(Reason.UNREADABLE);
        }
        var plain = new ByteArrayOutputStream();
        plain.write(file.array(), 0, SIGNATURE);
        write(plain, "IHDR", known);
        write(plain, "PLTE", palette);
        write(plain, "tRNS", transparency);
        write(plain, "IDAT", data.toByteArray());
        write(plain, "IEND", new byte[0]);
        var size = ByteBuffer.wrap(known);
        return new EncodedPicture("png", plain.toByteArray(), size.getInt(), size.getInt(), Orientation.UPRIGHT);
    }

    private static void write(ByteArrayOutputStream out, String name, byte @Nullable [] body) {
        if (body != null) {
            var chunk = ByteBuffer.allocate(body.length + FRAME)
                    .putInt(body.length)
                    .put(name.getBytes(StandardCharsets.US_ASCII))
                    .put(body);
            chunk.putInt(checksum(chunk.array(), 4, body.length + 4));
            out.write(chunk.array(), 0, chunk.capacity());
        }
    }

    private static int checksum(byte[] bytes, int start, int length) {
        var sum = new CRC32();
        sum.update(bytes, start, length);
        return (int) sum.getValue();
    }

    private static void check(boolean whole) {
        if (!whole) {
            throw new UploadRefused(Reason.UNREADABLE);
        }
    }
}
