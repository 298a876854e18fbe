package org.ciep.document;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;

/** A file in memory that counts what the parser reads of it, however often. */
final class CountedReads implements RandomAccessRead {

    private final RandomAccessReadBuffer file;
    private final PdfBudget budget;

    CountedReads(byte[] content, PdfBudget budget) {
        this.file = new RandomAccessReadBuffer(content);
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        budget.read(1);
        return file.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = file.read(bytes, offset, length);
        budget.read(Math.max(1, count));
        return count;
    }

    @Override
    public long getPosition() throws IOException {
        return file.getPosition();
    }

    @Override
    public void seek(long position) throws IOException {
        budget.read(1);
        file.seek(position);
    }

    @Override
    public long length() throws IOException {
        return file.length();
    }

    @Override
    public boolean isClosed() {
        return file.isClosed();
    }

    @Override
    public boolean isEOF() throws IOException {
        return file.isEOF();
    }

    /** What a stream holds is counted where it is decoded, or written. */
    @Override
    public RandomAccessReadView createView(long startPosition, long streamLength) throws IOException {
        return file.createView(startPosition, streamLength);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
