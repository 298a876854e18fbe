package org.ciep.approval;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ciep.platform.Cursor;
import org.ciep.platform.InvalidCursor;

/** By what a list of cases is ordered; each order ends in the id and has an index of its own. */
public enum CaseSort {
    /** The earliest deadline first; closed and returned cases have none and come last. */
    DUE(Key.DUE),
    /** The longest at its stage, or in its state, first. */
    SINCE(Key.SINCE),
    /** As {@link CasePriority} says: escalated cases first, then the earliest deadline. */
    PRIORITY(Key.ESCALATION, Key.DUE),
    /** By the number in the reference. */
    REFERENCE(Key.REFERENCE);

    private final List<Key> keys;

    CaseSort(Key... keys) {
        this.keys = List.of(keys);
    }

    /** The order in HQL, of a case {@code c}. */
    String order(boolean descending) {
        var direction = descending ? " desc" : "";
        return " order by "
                + keys.stream().map(key -> key.attribute + direction).collect(Collectors.joining(", "))
                + ", c.id"
                + direction;
    }

    /** In HQL, that a case {@code c} stands behind a place: one comparison of rows, which an index answers. */
    String behind(boolean descending) {
        var names = IntStream.range(0, keys.size()).mapToObj(index -> ":after" + index);
        return " and ("
                + keys.stream().map(key -> key.attribute).collect(Collectors.joining(", "))
                + (descending ? ", c.id) < (" : ", c.id) > (")
                + names.collect(Collectors.joining(", "))
                + ", :afterId)";
    }

    /** How many values stand in a cursor: the order's name, its keys, the id. */
    int cursorSize() {
        return keys.size() + 2;
    }

    /** The cursor of the last one of a page; one of another order is refused. */
    Cursor cursor(ApprovalCase last) {
        var values = new java.util.ArrayList<Object>();
        values.add(name());
        keys.forEach(key -> values.add(key.value.apply(last)));
        values.add(last.id());
        return Cursor.of(values.toArray());
    }

    /** The values of the parameters {@code after0}, {@code after1} … in {@link #behind}. */
    List<Object> values(Cursor after) {
        if (!after.value(0).equals(name())) {
            throw new InvalidCursor();
        }
        return IntStream.range(0, keys.size())
                .mapToObj(index -> after.value(index + 1, keys.get(index).parsed))
                .toList();
    }

    UUID id(Cursor after) {
        return after.value(keys.size() + 1, UUID::fromString);
    }

    private enum Key {
        DUE("c.place.due", matter -> matter.place().due(), Cursor::moment),
        SINCE("c.since", ApprovalCase::since, Cursor::moment),
        ESCALATION("c.place.escalation", matter -> matter.place().escalation(), Integer::valueOf),
        REFERENCE("c.place.reference", matter -> matter.place().reference(), text -> text);

        private final String attribute;
        private final Function<ApprovalCase, Object> value;
        private final Function<String, Object> parsed;

        Key(String attribute, Function<ApprovalCase, Object> value, Function<String, Object> parsed) {
            this.attribute = attribute;
            this.value = value;
            this.parsed = parsed;
        }
    }
}
