package org.ciep.delegation.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.ciep.delegation.imports.ImportRefused.Reason;

/** Counts what a workbook unpacks to, over all its parts, and refuses at the limit. Closing it leaves the archive open. */
final class LimitedStream extends FilterInputStream {

    private long left;

    LimitedStream(InputStream archive, long limit) {
        super(archive);
        left = limit;
    }

    @Override
    public int read() throws IOException {
        var read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var read = super.read(buffer, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        var skipped = super.skip(bytes);
        count(skipped);
        return skipped;
    }

    @Override
    public void close() {
        // the parts follow each other in one archive, and a parser closes what it has read
    }

    private void count(long bytes) {
        left -= bytes;
        if (left < 0) {
            throw new ImportRefused(Reason.BOMB);
        }
    }
}
