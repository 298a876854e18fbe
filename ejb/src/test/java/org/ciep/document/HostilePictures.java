package org.ciep.document;

import static org.ciep.document.HostileFile.CANARY;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** JPEG and PNG files with more in them than a picture, or less, or far too much. */
final class HostilePictures {

    private static final String UNREADABLE = "document-unreadable";
    private static final String TOO_MANY = "document-too-many-pixels";

    private final List<HostileFile> files = new ArrayList<>();
    private final byte[] jpeg = TestPictures.jpeg(64, 48);
    private final byte[] png = TestPictures.png(64, 48, BufferedImage.TYPE_INT_ARGB);

    private HostilePictures() {}

    static List<HostileFile> all() {
        var pictures = new HostilePictures();
        pictures.jpegMetadata();
        pictures.jpegStructure();
        pictures.pngMetadata();
        pictures.pngStructure();
        pictures.floods();
        pictures.polyglots();
        pictures.truncated();
        pictures.large();
        return pictures.files;
    }

    private void jpegMetadata() {
        harmless("JPEG with its position", TestPictures.withSegment(jpeg, 0xE1, TestPictures.exifWithPosition(1)));
        for (int orientation = 2; orientation <= 9; orientation++) {
            harmless(
                    "JPEG held in the way " + orientation,
                    TestPictures.withSegment(jpeg, 0xE1, TestPictures.exifWithPosition(orientation)));
        }
        for (var entry :
                List.of("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>", "Exif\0\0MM\0*\177\177\177\177", "Exif\0\0")) {
            harmless(
                    "JPEG with metadata " + entry.substring(0, 4),
                    TestPictures.withSegment(jpeg, 0xE1, TestPictures.bytes(entry + CANARY)));
        }
        harmless(
                "JPEG with a profile",
                TestPictures.withSegment(jpeg, 0xE2, TestPictures.bytes("ICC_PROFILE\0\1\1" + CANARY)));
        harmless("JPEG with more pictures", TestPictures.withSegment(jpeg, 0xE2, TestPictures.bytes("MPF\0" + CANARY)));
        harmless(
                "JPEG with a caption",
                TestPictures.withSegment(jpeg, 0xED, TestPictures.bytes("Photoshop 3.0\0" + CANARY)));
        harmless(
                "JPEG with a small picture",
                TestPictures.withSegment(jpeg, 0xE0, TestPictures.bytes("JFXX\0" + CANARY)));
        harmless(
                "JPEG with a script as comment",
                TestPictures.withSegment(jpeg, 0xFE, TestPictures.bytes("<script>" + CANARY + "</script>")));
        harmless(
                "JPEG with a program as comment",
                TestPictures.withSegment(jpeg, 0xFE, TestPictures.bytes("<?php system($_GET['" + CANARY + "']); ?>")));
    }

    private void jpegStructure() {
        refused("JPEG in four colours", UNREADABLE, TestPictures.withFrame(jpeg, frame -> frame.put(9, (byte) 4)));
        refused("JPEG of twelve bits", UNREADABLE, TestPictures.withFrame(jpeg, frame -> frame.put(4, (byte) 12)));
        refused("JPEG without loss", UNREADABLE, TestPictures.withFrame(jpeg, frame -> frame.put(1, (byte) 0xC3)));
        refused(
                "JPEG in arithmetic coding",
                UNREADABLE,
                TestPictures.withFrame(jpeg, frame -> frame.put(1, (byte) 0xC9)));
        refused("JPEG without height", UNREADABLE, TestPictures.withFrame(jpeg, frame -> frame.putShort(5, (short) 0)));
        refused("JPEG with two frames", UNREADABLE, TestPictures.withSegment(jpeg, 0xC0, new byte[] {
            8, 0, 9, 0, 9, 1, 1, 0x11, 0
        }));
        refused(
                "JPEG with a segment beyond the end",
                UNREADABLE,
                TestPictures.joined(TestPictures.bytes("\u00ff\u00d8\u00ff\u00e1\u00ff\u00ff"), new byte[9]));
        refused("JPEG without a picture", UNREADABLE, TestPictures.bytes("\u00ff\u00d8\u00ff\u00d9"));
        refused("JPEG of noise", UNREADABLE, TestPictures.joined(Arrays.copyOf(jpeg, 3), new byte[5000]));
    }

    private void pngMetadata() {
        harmless(
                "PNG with a script as text",
                TestPictures.withChunk(png, "tEXt", TestPictures.bytes("Comment\0<script>" + CANARY + "</script>")));
        harmless(
                "PNG with metadata",
                TestPictures.withChunk(png, "iTXt", TestPictures.bytes("XML:com.adobe.xmp\0\0\0\0\0" + CANARY)));
        harmless("PNG with its position", TestPictures.withChunk(png, "eXIf", TestPictures.exifWithPosition(6)));
        var bomb = TestPdf.deflated(new byte[60_000_000]);
        harmless(
                "PNG with a text without end",
                TestPictures.withChunk(png, "zTXt", TestPictures.joined(TestPictures.bytes("a\0\0"), bomb)));
        harmless(
                "PNG with a profile without end",
                TestPictures.withChunk(png, "iCCP", TestPictures.joined(TestPictures.bytes("a\0\0"), bomb)));
        harmless("PNG with private data", TestPictures.withChunk(png, "caNv", TestPictures.bytes(CANARY)));
    }

    private void pngStructure() {
        refused(
                "PNG with an unknown part that matters",
                UNREADABLE,
                TestPictures.withChunk(png, "EVIL", TestPictures.bytes(CANARY)));
        refused("PNG with two headers", UNREADABLE, TestPictures.withChunk(png, "IHDR", new byte[13]));
        var changed = png.clone();
        changed[40] ^= 1;
        refused("PNG with a wrong checksum", UNREADABLE, changed);
        refused("PNG in no known colours", UNREADABLE, TestPictures.pngOf(9, 9, 8, 5, new byte[99]));
        refused("PNG with a palette that is not there", UNREADABLE, TestPictures.pngOf(9, 9, 8, 3, new byte[99]));
        refused("PNG of no width", UNREADABLE, TestPictures.pngOf(0, 9, 8, 2, new byte[99]));
        refused("PNG of noise", UNREADABLE, TestPictures.joined(Arrays.copyOf(png, 8), new byte[5000]));
        harmless("PNG with more data than pixels", TestPictures.pngOf(1, 1, 8, 2, new byte[60_000_000]));
        refused("PNG with less data than pixels", UNREADABLE, TestPictures.pngOf(900, 900, 8, 2, new byte[99]));
    }

    private void floods() {
        refused("JPEG of four billion pixels", TOO_MANY, TestPictures.withFrame(jpeg, frame -> frame.putShort(
                        5, (short) -1)
                .putShort(7, (short) -1)));
        refused("JPEG of forty-one million pixels", TOO_MANY, TestPictures.withFrame(jpeg, frame -> frame.putShort(
                        5, (short) 6400)
                .putShort(7, (short) 6420)));
        refused(
                "JPEG of many scans",
                TOO_MANY,
                TestPictures.withScans(
                        TestPictures.withFrame(jpeg, frame -> frame.put(1, (byte) 0xC2)
                                .putShort(5, (short) 5000)
                                .putShort(7, (short) 5000)),
                        400));
        refused("PNG of many pixels", TOO_MANY, TestPictures.pngOf(100_000, 100_000, 8, 2, new byte[99]));
        refused(
                "PNG as large as can be written",
                TOO_MANY,
                TestPictures.pngOf(Integer.MAX_VALUE, Integer.MAX_VALUE, 16, 6, new byte[99]));
        refused("PNG of deep pixels", TOO_MANY, TestPictures.pngOf(4_000, 4_000, 16, 6, new byte[99]));
    }

    private void polyglots() {
        for (var rest : List.of("PK\3\4 archive", "<html><script>", "%PDF-1.7 ", "GIF89a", "\177ELF", "Rar!\32\7")) {
            harmless(
                    "JPEG with more behind: " + rest.substring(1, 4),
                    TestPictures.joined(jpeg, TestPictures.bytes(rest + CANARY)));
            harmless(
                    "PNG with more behind: " + rest.substring(1, 4),
                    TestPictures.joined(png, TestPictures.bytes(rest + CANARY)));
        }
    }

    private void truncated() {
        for (int part = 1; part < 6; part++) {
            refused("JPEG cut off after " + part + " sixths", UNREADABLE, Arrays.copyOf(jpeg, jpeg.length * part / 6));
            refused("PNG cut off after " + part + " sixths", UNREADABLE, Arrays.copyOf(png, png.length * part / 6));
        }
    }

    /** As large as is allowed: these take the time. */
    private void large() {
        harmless("JPEG at the limit", TestPictures.jpeg(6_300, 6_300));
        harmless("PNG at the limit, black on white", TestPictures.pngOf(6_300, 6_300, 1, 0, new byte[789 * 6_300]));
        harmless("PNG at the limit, in colours", TestPictures.pngOf(3_260, 3_260, 8, 2, rows(3_260, 9_780)));
        harmless("PNG at the limit, of deep pixels", TestPictures.pngOf(1_990, 1_990, 16, 6, rows(1_990, 15_920)));
        harmless("PNG at the limit, transparent", TestPictures.pngOf(2_820, 2_820, 8, 6, rows(2_820, 11_280)));
        harmless("JPEG at the limit, progressive", TestPictures.progressive(3_870, 3_870));
        harmless("JPEG at the limit, of noise", TestPictures.noise(3_000, 2_000));
    }

    /** Filtered in the way that costs most. */
    private static byte[] rows(int count, int bytes) {
        var rows = new byte[count * (bytes + 1)];
        for (int row = 0; row < count; row++) {
            rows[row * (bytes + 1)] = 4;
            rows[row * (bytes + 1) + 1] = (byte) row;
        }
        return rows;
    }

    private void refused(String label, String code, byte[] content) {
        files.add(HostileFile.refused(label, "photo.jpg", content, code));
    }

    private void harmless(String label, byte[] content) {
        files.add(HostileFile.harmless(label, "photo.jpg", content));
    }
}
