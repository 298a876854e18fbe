package org.ciep.document;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.ciep.document.UploadRefused.Reason;

/** A picture that still has to be decoded, without anything but its pixels. A class and not a record, because of the array. */
final class EncodedPicture {

    /** A larger one loses pixels when it is read: enough for a page of A4 at 300 dots an inch. */
    private static final long LARGEST_KEPT = 10_000_000;

    private static final float QUALITY = 0.9f;

    private final String format;
    private final byte[] bytes;
    private final int width;
    private final int height;
    private final Orientation orientation;

    EncodedPicture(String format, byte[] bytes, int width, int height, Orientation orientation) {
        this.format = format;
        this.bytes = bytes.clone();
        this.width = width;
        this.height = height;
        this.orientation = orientation;
    }

    /** As JPEG, upright, on white where it was transparent, with not a byte of the old file. */
    byte[] rewritten() throws IOException {
        var decoded = decoded();
        int wide = decoded.getWidth();
        int high = decoded.getHeight();
        boolean turned = orientation.turnsSides();
        var upright = new BufferedImage(turned ? high : wide, turned ? wide : high, BufferedImage.TYPE_3BYTE_BGR);
        var canvas = upright.createGraphics();
        try {
            canvas.setColor(Color.WHITE);
            canvas.fillRect(0, 0, upright.getWidth(), upright.getHeight());
            canvas.drawImage(decoded, orientation.upright(wide, high), null);
        } finally {
            canvas.dispose();
        }
        return encoded(upright);
    }

    private BufferedImage decoded() throws IOException {
        var reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(input, true, true);
            if (reader.getWidth(0) != width || reader.getHeight(0) != height) {
                throw new UploadRefused(Reason.UNREADABLE);
            }
            int step = (int) Math.ceil(Math.sqrt((double) width * height / LARGEST_KEPT));
            var how = reader.getDefaultReadParam();
            how.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, how);
        } finally {
            reader.dispose();
        }
    }

    private static byte[] encoded(BufferedImage image) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var out = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(out)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
