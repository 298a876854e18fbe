package org.ciep.partner.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;
import org.ciep.edition.Category;
import org.ciep.quota.HolderKind;
import org.ciep.quota.QuotaHolder;
import org.ciep.quota.QuotaLedger;
import org.ciep.quota.QuotaSubject;
import org.ciep.quota.Struck;
import org.ciep.quota.SubjectKind;

/** The places that persons hold of their organisation's quota in a category. Who locks an accreditation may call it. */
@Dependent
class StaffQuota {

    @Inject
    QuotaLedger ledger;

    static QuotaHolder holder(int edition, String organisationCode, Category category) {
        return new QuotaHolder(edition, HolderKind.ORGANISATION, organisationCode, category);
    }

    /**
     * One place in the category, unless it is held already.
     *
     * @throws org.ciep.quota.QuotaExceeded if there is none
     */
    void reserve(StaffAccreditation staff) {
        ledger.reserve(
                holder(staff.edition(), staff.organisationCode(), staff.category()),
                new QuotaSubject(SubjectKind.STAFF_ACCREDITATION, staff.id(), staff.reference(), staff.revision()),
                1);
    }

    void book(Collection<UUID> granted) {
        ledger.book(
                SubjectKind.STAFF_ACCREDITATION,
                granted.stream().map(id -> new Struck(id, 0)).toList());
    }

    void release(Collection<UUID> refused) {
        ledger.release(SubjectKind.STAFF_ACCREDITATION, refused);
    }

    void withdraw(UUID id) {
        ledger.withdraw(SubjectKind.STAFF_ACCREDITATION, id);
    }

    /** @throws org.ciep.quota.QuotaExceeded if the place has gone meanwhile */
    void reopen(UUID id) {
        ledger.reopen(SubjectKind.STAFF_ACCREDITATION, id);
    }
}
