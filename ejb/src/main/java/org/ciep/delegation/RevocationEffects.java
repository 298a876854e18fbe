package org.ciep.delegation;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.ciep.approval.CaseKind;
import org.ciep.approval.CaseStatus;
import org.ciep.approval.DecisionRevoked;
import org.ciep.approval.RevocationConsidered;

/**
 * What the revocation of an official's decision does to a delegation, in the transaction of the revocation. What was approved is no
 * longer in force, and what was rejected may be approved; the list stays as it was submitted.
 */
@Dependent
class RevocationEffects {

    @Inject
    DelegationQueries queries;

    @Inject
    DelegationAccess access;

    @Inject
    Revisions revisions;

    @Inject
    DelegationQuota quota;

    @Inject
    DelegationPlaces places;

    /** An approved delegation may have been withdrawn since: there is nothing left to decide. */
    void on(@Observes RevocationConsidered considered) {
        if (considered.kind() == CaseKind.DELEGATION && queries.isWithdrawn(considered.subjectId())) {
            throw new DelegationClosed();
        }
    }

    void on(@Observes DecisionRevoked revoked) {
        if (revoked.kind() != CaseKind.DELEGATION || revoked.before() == CaseStatus.OPEN) {
            return;
        }
        var delegation = access.locked(revoked.subjectId());
        delegation.reopen(revoked.at());
        revisions.reopen(delegation);
        quota.reopen(delegation);
        places.takeAll(delegation);
    }
}
