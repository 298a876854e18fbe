package org.ciep.partner.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.ciep.approval.CaseKind;
import org.ciep.approval.CaseService;
import org.ciep.audit.AuditAction;
import org.ciep.person.EditionPlaces;
import org.ciep.person.PlaceHolder;

/**
 * Takes an accreditation back for good, whoever does it: its place is free again, and nobody decides on it any more. The caller has
 * locked it after its case.
 */
@Dependent
class StaffWithdrawal {

    @Inject
    EntityManager entityManager;

    @Inject
    StaffQuota quota;

    @Inject
    EditionPlaces places;

    @Inject
    CaseService cases;

    @Inject
    ReadyNews news;

    @Inject
    StaffAudit audit;

    @Inject
    Clock clock;

    /** @param why for the record */
    void withdraw(StaffAccreditation staff, Map<String, String> why) {
        staff.withdraw(clock.instant());
        entityManager.flush();
        quota.withdraw(staff.id());
        places.leave(PlaceHolder.Kind.STAFF_ACCREDITATION, List.of(staff.id()));
        news.settle(staff);
        audit.record(AuditAction.STAFF_WITHDRAWN, staff, why);
        cases.withdraw(CaseKind.STAFF_ACCREDITATION, staff.id());
    }
}
