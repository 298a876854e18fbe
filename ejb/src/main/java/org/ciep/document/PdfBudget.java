package org.ciep.document;

import java.io.IOException;
import org.ciep.document.UploadRefused.Reason;

/** What a PDF may cost to read, in numbers that are the same on every machine. What was spent once stays spent. */
final class PdfBudget {

    private static final long BYTES_READ = 32_000_000;
    private static final long BYTES_INFLATED = 24_000_000;
    private static final int OBJECTS = 400_000;
    private static final int PAGES = 200;

    private long bytesRead;
    private long bytesInflated;
    private int objects;
    private int pages;

    void read(long bytes) throws IOException {
        bytesRead += bytes;
        check();
    }

    /** Of what describes the document, not of its pages. */
    void inflate(long bytes) throws IOException {
        bytesInflated += bytes;
        check();
    }

    void visit(int number) throws IOException {
        objects += number;
        check();
    }

    void page() throws IOException {
        pages++;
        check();
    }

    boolean hasPages() {
        return pages > 0;
    }

    /** Also where the library went on without what it could not read. */
    void refuseIfSpent() {
        if (isSpent()) {
            throw new UploadRefused(Reason.TOO_COMPLEX);
        }
    }

    private boolean isSpent() {
        return bytesRead > BYTES_READ || bytesInflated > BYTES_INFLATED || objects > OBJECTS || pages > PAGES;
    }

    private void check() throws IOException {
        if (isSpent()) {
            throw new IOException("The document costs too much to read");
        }
    }
}
