package org.ciep.delegation.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.ciep.delegation.DelegationLists;
import org.ciep.delegation.MemberBulk;

/** The delegations that lists are imported into, as their editors find them. */
@Dependent
class ImportTargets {

    @Inject
    DelegationLists lists;

    @Inject
    MemberBulk bulk;

    /** @throws org.ciep.delegation.DelegationNotFound if there is none in the caller's unit */
    ImportTarget find(int edition, String unit) {
        return new ImportTarget(lists.own(edition, unit), edition, unit);
    }

    /** Refuses where nobody can be added now. */
    void requireOpen(ImportTarget target) {
        bulk.requireOpen(target.edition(), target.unitCode());
    }

    Optional<String> blocked(ImportTarget target) {
        return lists.blocked(target.edition(), target.unitCode());
    }
}
