package org.ciep.platform;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a page begins of a list that starts with the newest: behind this instant, and behind this id among what is of that instant. */
public record NewestFirst(Instant at, UUID id) {

    /** Before every item that there can be, and still an instant that the database knows. */
    private static final NewestFirst BEGINNING = new NewestFirst(Instant.parse("9999-12-31T00:00:00Z"), new UUID(0, 0));

    /**
     * The place behind a cursor of an instant and an id; the beginning of the list without one.
     *
     * @throws InvalidCursor if the cursor is none of such a list
     */
    public static NewestFirst behind(@Nullable String after) {
        var cursor = Cursor.parse(after, 2);
        return cursor == null
                ? BEGINNING
                : new NewestFirst(cursor.value(0, Cursor::moment), cursor.value(1, UUID::fromString));
    }
}
