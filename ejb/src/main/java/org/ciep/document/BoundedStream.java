package org.ciep.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * A stream that is decoded within the budget. Only those with objects or with the table of objects are decoded at all; what stands in
 * their dictionaries is used by the library for memory and for loops, and is checked before.
 */
final class BoundedStream extends COSStream {

    private static final int MOST_OBJECTS = 200_000;
    private static final int WIDEST_ROW = 64;

    private final PdfBudget budget;

    BoundedStream(RandomAccessReadView raw, PdfBudget budget) throws IOException {
        super(IOUtils.createMemoryOnlyStreamCache().create(), raw);
        this.budget = budget;
    }

    @Override
    public RandomAccessRead createView() throws IOException {
        checkTable();
        var decoded = new ByteArrayOutputStream();
        try (var raw = createRawInputStream();
                var counted = new Counted(decoded, budget)) {
            decode(raw, counted);
        }
        return new RandomAccessReadBuffer(decoded.toByteArray());
    }

    private void decode(InputStream raw, OutputStream decoded) throws IOException {
        var filters = getFilters();
        if (filters == null) {
            raw.transferTo(decoded);
        } else if (COSName.FLATE_DECODE.equals(onlyOneOf(filters))) {
            checkPredictor(onlyOneOf(getDictionaryObject(COSName.DECODE_PARMS)));
            FilterFactory.INSTANCE.getFilter(COSName.FLATE_DECODE).decode(raw, decoded, this, 0);
        } else {
            throw new IOException("Objects are packed in an unusual way");
        }
    }

    private static COSBase onlyOneOf(COSBase value) throws IOException {
        if (value instanceof COSArray array) {
            check(array.size() == 1);
            return array.getObject(0);
        }
        return value;
    }

    private static void checkPredictor(COSBase parameters) throws IOException {
        if (parameters instanceof COSDictionary row) {
            check(isWithin(row.getInt(COSName.COLUMNS, 1), 1, WIDEST_ROW));
            check(isWithin(row.getInt(COSName.COLORS, 1), 1, 4));
            check(isWithin(row.getInt(COSName.BITS_PER_COMPONENT, 8), 1, 16));
        }
    }

    /** Of a cross-reference stream: how wide its rows are, and how many. */
    private void checkTable() throws IOException {
        if (getDictionaryObject(COSName.W) instanceof COSArray widths) {
            int width = 0;
            for (int i = 0; i < widths.size(); i++) {
                width += Math.max(0, Math.min(WIDEST_ROW, widths.getInt(i, 0)));
            }
            check(isWithin(width, 2, WIDEST_ROW));
            checkNumbers();
        }
    }

    private void checkNumbers() throws IOException {
        check(getInt(COSName.SIZE, 0) <= MOST_OBJECTS);
        if (getDictionaryObject(COSName.INDEX) instanceof COSArray ranges) {
            for (int i = 0; i + 1 < ranges.size(); i += 2) {
                check(isNumber(ranges.getObject(i)) && isNumber(ranges.getObject(i + 1)));
            }
            check(ranges.size() <= WIDEST_ROW * WIDEST_ROW);
        }
    }

    private static boolean isNumber(COSBase value) {
        return value instanceof COSInteger number && number.longValue() >= 0 && number.longValue() <= MOST_OBJECTS;
    }

    private static boolean isWithin(int value, int least, int most) {
        return value >= least && value <= most;
    }

    private static void check(boolean usual) throws IOException {
        if (!usual) {
            throw new IOException("The table of objects is out of all measure");
        }
    }

    /** Counts what is decoded while it is. */
    private static final class Counted extends OutputStream {

        private final ByteArrayOutputStream decoded;
        private final PdfBudget budget;

        private Counted(ByteArrayOutputStream decoded, PdfBudget budget) {
            this.decoded = decoded;
            this.budget = budget;
        }

        @Override
        public void write(int b) throws IOException {
            budget.inflate(1);
            decoded.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            budget.inflate(length);
            decoded.write(bytes, offset, length);
        }
    }
}
