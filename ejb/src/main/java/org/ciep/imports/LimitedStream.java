package org.ciep.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.ciep.imports.ImportRefused.Reason;

/** Counts what a workbook unpacks to, over all its parts, and refuses at the limit. */
final class LimitedStream extends FilterInputStream {

    /** How many bytes may still be unpacked. */
    static final class Allowance {

        private long left;

        Allowance(long bytes) {
            left = bytes;
        }

        private void take(long bytes) {
            left -= bytes;
            if (left < 0) {
                throw new ImportRefused(Reason.BOMB);
            }
        }
    }

    private final Allowance allowance;

    LimitedStream(InputStream part, Allowance allowance) {
        super(part);
        this.allowance = allowance;
    }

    @Override
    public int read() throws IOException {
        allowance.take(1);
        return super.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var read = super.read(buffer, offset, length);
        allowance.take(Math.max(read, 0));
        return read;
    }
}
