package org.ciep.web.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.ciep.delegation.imports.ImportLimits;

/** The bytes of a file that is sent. One byte more than is allowed is read, never more: the domain then refuses the size. */
final class ListUpload {

    private ListUpload() {}

    static byte[] read(InputStream body) {
        try {
            return body.readNBytes(ImportLimits.MAX_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
