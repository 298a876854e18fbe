package org.ciep.document;

import org.ciep.document.UploadRefused.Reason;

/** What a PDF may cost to read, in numbers that are the same on every machine. What was spent once stays spent. */
final class PdfBudget {

    private static final long BYTES_READ = 12_000_000;
    private static final long BYTES_INFLATED = 24_000_000;
    private static final long BYTES_OF_PICTURES = 12_000_000;
    private static final int OBJECTS = 400_000;
    private static final int PAGES = 200;

    private long bytesRead;
    private long bytesInflated;
    private long bytesOfPictures;
    private int objects;
    private int pages;

    void read(long bytes) {
        bytesRead += bytes;
        refuseIfSpent();
    }

    /** Of what describes the document, not of its pages. */
    void inflate(long bytes) {
        bytesInflated += bytes;
        refuseIfSpent();
    }

    /** Of pictures in JPEG, however many streams share them. */
    void picture(long bytes) {
        bytesOfPictures += bytes;
        refuseIfSpent();
    }

    void visit(int number) {
        objects += number;
        refuseIfSpent();
    }

    void page() {
        pages++;
        refuseIfSpent();
    }

    /** Also where the library went on without what it could not read. */
    void refuseIfSpent() {
        if (isSpent()) {
            throw new UploadRefused(Reason.TOO_COMPLEX);
        }
    }

    private boolean isSpent() {
        return bytesRead > BYTES_READ
                || bytesInflated > BYTES_INFLATED
                || bytesOfPictures > BYTES_OF_PICTURES
                || objects > OBJECTS
                || pages > PAGES;
    }
}
