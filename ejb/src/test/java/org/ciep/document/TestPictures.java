package org.ciep.document;

import static org.ciep.document.HostileFile.CANARY;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Sound pictures, and ways to change them. */
final class TestPictures {

    private TestPictures() {}

    /** Red at the top at the left, green at the right of it, blue below. */
    static byte[] jpeg(int width, int height) {
        return written("jpeg", picture(width, height, BufferedImage.TYPE_3BYTE_BGR));
    }

    static byte[] png(int width, int height, int type) {
        return written("png", picture(width, height, type));
    }

    private static BufferedImage picture(int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        var canvas = image.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 2, height / 2);
        canvas.setColor(Color.GREEN);
        canvas.fillRect(width / 2, 0, width, height / 2);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(0, height / 2, width, height);
        canvas.dispose();
        return image;
    }

    private static byte[] written(String format, BufferedImage image) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    /** In ten scans. */
    static byte[] progressive(int width, int height) {
        return encoded(picture(width, height, BufferedImage.TYPE_3BYTE_BGR), 0.9f, ImageWriteParam.MODE_DEFAULT);
    }

    /** With the largest file for its pixels. */
    static byte[] noise(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        new Random(1).nextBytes(((DataBufferByte) image.getRaster().getDataBuffer()).getData());
        return encoded(image, 0.9f, ImageWriteParam.MODE_DISABLED);
    }

    private static byte[] encoded(BufferedImage image, float quality, int progressive) {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var output = new MemoryCacheImageOutputStream(out)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            how.setProgressiveMode(progressive);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /** One more segment, as the first. */
    static byte[] withSegment(byte[] jpeg, int marker, byte[] body) {
        var segment = ByteBuffer.allocate(body.length + 4)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (body.length + 2))
                .put(body);
        return inserted(jpeg, 2, segment.array());
    }

    /** With a frame header that was changed: its marker is at 0, its bits at 4, height at 5, width at 7, components at 9. */
    static byte[] withFrame(byte[] jpeg, Consumer<ByteBuffer> change) {
        var changed = jpeg.clone();
        for (int i = 2;
                i < changed.length;
                i += 2 + Short.toUnsignedInt(ByteBuffer.wrap(changed).getShort(i + 2))) {
            if (changed[i + 1] == (byte) 0xC0) {
                change.accept(ByteBuffer.wrap(changed, i, changed.length - i).slice());
                return changed;
            }
        }
        throw new IllegalStateException("A JPEG file has a frame");
    }

    /** With its first scan many times. */
    static byte[] withScans(byte[] jpeg, int count) {
        int start = indexOf(jpeg, (byte) 0xDA);
        var scan = Arrays.copyOfRange(jpeg, start, jpeg.length - 2);
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, start);
        for (int i = 0; i < count; i++) {
            out.writeBytes(scan);
        }
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD9});
        return out.toByteArray();
    }

    private static int indexOf(byte[] jpeg, byte marker) {
        int at = 2;
        while (jpeg[at + 1] != marker) {
            at += 2 + Short.toUnsignedInt(ByteBuffer.wrap(jpeg).getShort(at + 2));
        }
        return at;
    }

    /** One more chunk, behind the header. */
    static byte[] withChunk(byte[] png, String name, byte[] body) {
        return inserted(png, 33, chunk(name, body));
    }

    /** @param rows each with a byte for its filter before it */
    static byte[] pngOf(int width, int height, int depth, int colours, byte[] rows) {
        var header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) depth)
                .put((byte) colours)
                .array();
        var out = new ByteArrayOutputStream();
        out.writeBytes(bytes("\u0089PNG\r\n\u001a\n"));
        out.writeBytes(chunk("IHDR", header));
        out.writeBytes(chunk("IDAT", TestPdf.deflated(rows)));
        out.writeBytes(chunk("IEND", new byte[0]));
        return out.toByteArray();
    }

    private static byte[] chunk(String name, byte[] body) {
        var chunk = ByteBuffer.allocate(body.length + 12)
                .putInt(body.length)
                .put(bytes(name))
                .put(body);
        var sum = new CRC32();
        sum.update(chunk.array(), 4, body.length + 4);
        return chunk.putInt((int) sum.getValue()).array();
    }

    /** A camera's metadata: how it was held, and where it was (22.54 degrees north, 114.06 east). */
    static byte[] exifWithPosition(int orientation) {
        var tiff = ByteBuffer.allocate(120);
        tiff.put(bytes("MM\0*")).putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38);
        tiff.putInt(0);
        tiff.putShort((short) 1);
        tiff.putShort((short) 2).putShort((short) 5).putInt(3).putInt(60);
        tiff.position(60);
        tiff.putInt(22).putInt(1).putInt(32).putInt(1).putInt(24).putInt(1);
        tiff.put(bytes(CANARY));
        return joined(bytes("Exif\0\0"), tiff.array());
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] joined(byte[] first, byte[] second) {
        return inserted(first, first.length, second);
    }

    private static byte[] inserted(byte[] file, int at, byte[] more) {
        return ByteBuffer.allocate(file.length + more.length)
                .put(file, 0, at)
                .put(more)
                .put(file, at, file.length - at)
                .array();
    }
}
