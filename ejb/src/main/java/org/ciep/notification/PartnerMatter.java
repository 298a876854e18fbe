package org.ciep.notification;

import org.ciep.approval.CaseKind;
import org.ciep.platform.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What coordinators are told of: they open the accreditation itself, not the case.
 *
 * @param about {@code STAFF_ACCREDITATION}, else the organisation's own
 * @param name how the organisation is called
 * @param outcome what became of it; null where nothing was decided
 */
record PartnerMatter(CaseKind about, Texts name, @Nullable PartnerOutcome outcome) {

    /** Where the console shows it, from the root. */
    String path(int edition, String reference) {
        return about == CaseKind.STAFF_ACCREDITATION
                ? "/editions/" + edition + "/staff/" + reference
                : "/partners/" + reference;
    }
}
