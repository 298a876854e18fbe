package org.ciep.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The bytes of a file that is sent. */
public final class Upload {

    private Upload() {}

    /** One byte more than is allowed is read, never more: the domain then refuses the size. */
    public static byte[] read(InputStream body, int allowed) {
        try {
            return body.readNBytes(allowed + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
