package org.ciep.delegation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.ciep.approval.CaseDecided;
import org.ciep.quota.QuotaHolder;
import org.ciep.quota.QuotaLedger;
import org.ciep.quota.QuotaSubject;
import org.ciep.quota.Struck;
import org.ciep.quota.SubjectKind;

/** The places that delegations hold of their units' quotas, which follow what becomes of them. Who locks a delegation may call it. */
@Dependent
class DelegationQuota {

    @Inject
    QuotaLedger ledger;

    /**
     * A place for everybody on the list, of which some may be reserved already.
     *
     * @throws org.ciep.quota.QuotaExceeded if the unit has not so many
     */
    void reserve(Delegation delegation) {
        ledger.reserve(
                QuotaHolder.ofUnit(delegation.edition(), delegation.unitCode()),
                new QuotaSubject(
                        SubjectKind.DELEGATION, delegation.id(), delegation.reference(), delegation.revision()),
                delegation.memberCount());
    }

    /** Those who were approved take their places, and those who were struck leave theirs. */
    void book(List<CaseDecided> approved) {
        ledger.book(
                SubjectKind.DELEGATION,
                approved.stream()
                        .map(decision -> new Struck(
                                decision.subjectId(), decision.struck().size()))
                        .toList());
    }

    void release(List<UUID> rejected) {
        ledger.release(SubjectKind.DELEGATION, rejected);
    }

    void withdraw(Delegation delegation) {
        ledger.withdraw(SubjectKind.DELEGATION, delegation.id());
    }

    /** @throws org.ciep.quota.QuotaExceeded if the places have gone meanwhile */
    void reopen(Delegation delegation) {
        ledger.reopen(SubjectKind.DELEGATION, delegation.id());
    }
}
