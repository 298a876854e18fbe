package org.ciep.web.edition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.ciep.edition.CalendarService;

/** The bytes of a year's file. One byte more than is allowed is read, never more: the domain then refuses the size. */
final class CalendarUpload {

    private CalendarUpload() {}

    static byte[] read(InputStream body) {
        try {
            return body.readNBytes(CalendarService.LARGEST_FILE + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
