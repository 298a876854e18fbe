package org.ciep.approval;

import org.ciep.platform.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What sort of case it is, and whose: for texts that name it.
 *
 * @param kind of the case
 * @param name how the partner organisation is called; null for a delegating unit, whose name is known
 */
public record CaseOwner(CaseKind kind, @Nullable Texts name) {

    /** Of a delegation of a delegating unit. */
    public static final CaseOwner OF_DELEGATION = new CaseOwner(CaseKind.DELEGATION, null);
}
