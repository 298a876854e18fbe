package org.ciep.quota;

import java.util.List;
import org.ciep.edition.Category;

/**
 * Whose places a list shows, at which edition and in which category.
 *
 * @param edition the edition's number
 * @param holders all of them, also those without a number
 */
public record QuotaTable(int edition, HolderKind kind, Category category, List<Holder> holders) {

    public QuotaTable {
        holders = List.copyOf(holders);
    }

    /**
     * Who has a row.
     *
     * @param names in whatever languages there are
     */
    public record Holder(String code, List<String> names) {

        public Holder {
            names = List.copyOf(names);
        }
    }
}
