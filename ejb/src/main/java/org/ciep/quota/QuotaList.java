package org.ciep.quota;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ciep.platform.Cursor;
import org.ciep.platform.InvalidCursor;
import org.ciep.platform.Slice;
import org.jspecify.annotations.Nullable;

/**
 * Orders, narrows and cuts the rows of all holders. There are a few dozen units and a few thousand organisations at an edition, most of
 * them without a row in the database, so it is done here.
 */
final class QuotaList {

    private final QuotaFilter filter;
    private final Comparator<Place> order;

    QuotaList(QuotaFilter filter) {
        this.filter = filter;
        var ascending = Comparator.comparingLong(Place::key).thenComparing(Place::holder);
        this.order = filter.descending() ? ascending.reversed() : ascending;
    }

    /** Where a row stands in the list. */
    private record Place(long key, String holder) {}

    /** Whether one of the holder's names or the code contains what is looked for. */
    boolean names(QuotaTable.Holder holder) {
        var query = filter.query();
        if (query == null) {
            return true;
        }
        var wanted = query.strip().toLowerCase(Locale.ROOT);
        return Stream.concat(Stream.of(holder.code()), holder.names().stream())
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }

    /** @throws InvalidCursor if the cursor is not of such a list */
    QuotaPage page(List<QuotaRow> rows, @Nullable String after, int limit) {
        var matching = rows.stream()
                .filter(row -> filter.states().isEmpty() || filter.states().contains(row.state()))
                .toList();
        var place = parsed(after);
        var oneMore = matching.stream()
                .filter(row -> place == null || order.compare(placeOf(row), place) > 0)
                .sorted(Comparator.comparing(this::placeOf, order))
                .limit(limit + 1L)
                .toList();
        return new QuotaPage(Slice.of(oneMore, limit, row -> Cursor.of(row.key(filter.sort()), row.holder())), (long)
                matching.size());
    }

    private Place placeOf(QuotaRow row) {
        return new Place(row.key(filter.sort()), row.holder());
    }

    private static @Nullable Place parsed(@Nullable String after) {
        var cursor = Cursor.parse(after, 2);
        return cursor == null ? null : new Place(cursor.value(0, Long::valueOf), cursor.value(1));
    }
}
