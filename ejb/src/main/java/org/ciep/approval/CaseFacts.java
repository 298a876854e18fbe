package org.ciep.approval;

import java.util.Set;
import org.ciep.edition.Category;
import org.ciep.edition.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * What the subject's feature says of a case when a round begins, for the conditions of stages.
 *
 * @param unitKind of the subject's delegating unit; null where it belongs to a partner organisation
 * @param categories of those whom the case is about
 * @param overflow whether it goes over a quota
 * @param late whether it came after the period that was meant for it
 */
public record CaseFacts(@Nullable UnitKind unitKind, Set<Category> categories, Boolean overflow, Boolean late) {

    public CaseFacts {
        categories = Set.copyOf(categories);
    }
}
