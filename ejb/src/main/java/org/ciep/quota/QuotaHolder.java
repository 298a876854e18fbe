package org.ciep.quota;

import org.ciep.edition.Category;

/**
 * Whose places, at which edition and in which category.
 *
 * @param edition the edition's number
 * @param code of the unit or organisation
 */
public record QuotaHolder(int edition, HolderKind kind, String code, Category category) {

    /** A unit's places for its delegates. */
    public static QuotaHolder ofUnit(int edition, String unitCode) {
        return new QuotaHolder(edition, HolderKind.UNIT, unitCode, Category.DELEGATE);
    }
}
