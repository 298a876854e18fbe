package org.ciep.document;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;

/** A small PDF of one page, to which everything can be added; written plainly or with its objects packed into an object stream. */
final class TestPdf {

    private static final int PACKED = 90;
    private static final int TABLE = 91;

    private final Map<Integer, String> objects = new TreeMap<>();
    private final Map<Integer, byte[]> streams = new TreeMap<>();
    private String trailer = "";

    static TestPdf of(String catalogue, String page) {
        var pdf = new TestPdf();
        pdf.objects.put(1, "<< /Type /Catalog /Pages 2 0 R " + catalogue + " >>");
        pdf.objects.put(2, "<< /Type /Pages /Count 1 /Kids [ 3 0 R ] >>");
        pdf.objects.put(3, "<< /Type /Page /Parent 2 0 R /MediaBox [ 0 0 200 200 ] /Contents 4 0 R " + page + " >>");
        return pdf.stream(4, "", "0 0 100 100 re f".getBytes(StandardCharsets.US_ASCII));
    }

    TestPdf object(int number, String body) {
        objects.put(number, body);
        return this;
    }

    TestPdf stream(int number, String entries, byte[] content) {
        objects.put(number, "<< /Length " + content.length + " " + entries + " >>");
        streams.put(number, content);
        return this;
    }

    TestPdf trailer(String entries) {
        trailer = entries;
        return this;
    }

    byte[] plain() {
        var out = new Out();
        out.text("%PDF-1.7\n");
        var offsets = new TreeMap<Integer, Integer>();
        objects.forEach((number, body) -> offsets.put(number, writeObject(out, number, body)));
        int table = out.size();
        int size = objects.keySet().stream().max(Integer::compare).orElseThrow() + 1;
        out.text("xref\n0 " + size + "\n");
        for (int number = 0; number < size; number++) {
            var offset = offsets.get(number);
            out.text(offset == null ? "0000000000 65535 f \n" : String.format("%010d 00000 n \n", offset));
        }
        out.text("trailer\n<< /Size " + size + " /Root 1 0 R " + trailer + " >>\nstartxref\n" + table + "\n%%EOF\n");
        return out.toByteArray();
    }

    /** All objects but streams in an object stream, the table of objects as a stream too. */
    byte[] packed() {
        var out = new Out();
        out.text("%PDF-1.7\n");
        var rows = ByteBuffer.allocate((TABLE + 1) * 7);
        int index = 0;
        var numbers = new StringBuilder();
        var bodies = new StringBuilder();
        for (var object : objects.entrySet()) {
            if (streams.containsKey(object.getKey())) {
                row(rows, object.getKey(), 1, writeObject(out, object.getKey(), object.getValue()), 0);
            } else {
                numbers.append(object.getKey())
                        .append(' ')
                        .append(bodies.length())
                        .append(' ');
                bodies.append(object.getValue()).append('\n');
                row(rows, object.getKey(), 2, PACKED, index++);
            }
        }
        packed(out, rows, index, numbers + "\n", bodies.toString());
        return out.toByteArray();
    }

    private void packed(Out out, ByteBuffer rows, int count, String numbers, String bodies) {
        row(rows, PACKED, 1, out.size(), 0);
        out.stream(
                PACKED,
                "/Type /ObjStm /N " + count + " /First " + numbers.length() + " /Filter /FlateDecode",
                deflated((numbers + bodies).getBytes(StandardCharsets.ISO_8859_1)));
        row(rows, TABLE, 1, out.size(), 0);
        int table = out.size();
        out.stream(
                TABLE,
                "/Type /XRef /Size " + (TABLE + 1) + " /W [ 1 4 2 ] /Root 1 0 R /Filter /FlateDecode " + trailer,
                deflated(rows.array()));
        out.text("startxref\n" + table + "\n%%EOF\n");
    }

    private int writeObject(Out out, int number, String body) {
        int offset = out.size();
        out.text(number + " 0 obj\n" + body + "\n");
        var stream = streams.get(number);
        if (stream != null) {
            out.text("stream\n");
            out.writeBytes(stream);
            out.text("\nendstream\n");
        }
        out.text("endobj\n");
        return offset;
    }

    private static void row(ByteBuffer rows, int number, int kind, int where, int index) {
        rows.put(number * 7, (byte) kind).putInt(number * 7 + 1, where).putShort(number * 7 + 5, (short) index);
    }

    static byte[] deflated(byte[] plain) {
        var deflater = new Deflater(Deflater.BEST_SPEED);
        deflater.setInput(plain);
        deflater.finish();
        var out = new ByteArrayOutputStream();
        var buffer = new byte[8192];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    /** Bytes that are mostly text. */
    static final class Out extends ByteArrayOutputStream {

        void text(String text) {
            writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
        }

        void stream(int number, String entries, byte[] content) {
            text(number + " 0 obj\n<< /Length " + content.length + " " + entries + " >>\nstream\n");
            writeBytes(content);
            text("\nendstream\nendobj\n");
        }
    }
}
