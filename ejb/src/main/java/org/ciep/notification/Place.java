package org.ciep.notification;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.ciep.platform.Cursor;
import org.ciep.platform.InvalidCursor;
import org.jspecify.annotations.Nullable;

/** Where a page of notifications begins: behind this one, the newest first. */
record Place(Instant at, UUID id) {

    private static final Place FIRST =
            new Place(Instant.parse("9999-12-31T00:00:00Z"), UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff"));

    /** @throws InvalidCursor if the cursor is none of this list */
    static Place behind(@Nullable String after) {
        var cursor = Cursor.parse(after, 2);
        if (cursor == null) {
            return FIRST;
        }
        try {
            return new Place(Instant.parse(cursor.value(0)), UUID.fromString(cursor.value(1)));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw new InvalidCursor();
        }
    }
}
