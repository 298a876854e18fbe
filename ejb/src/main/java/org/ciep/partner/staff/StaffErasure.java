package org.ciep.partner.staff;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;
import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ciep.approval.CaseKind;
import org.ciep.approval.CaseService;
import org.ciep.audit.AuditAction;
import org.ciep.document.DocumentStore;
import org.ciep.edition.EditionDirectory;
import org.ciep.edition.PersonalDataRetention;
import org.hibernate.query.Page;

/** Erases what is kept of accredited persons no longer than some time after the event. Behind {@link ErasedStaffData}. */
@Stateless
@PermitAll
public class StaffErasure {

    /** At one look; the next one goes on. */
    static final int AT_ONCE = 500;

    @Inject
    EntityManager entityManager;

    @Inject
    StaffAccess access;

    @Inject
    StaffQueries queries;

    @Inject
    DocumentFiling filing;

    @Inject
    DocumentStore store;

    @Inject
    CaseService cases;

    @Inject
    EditionDirectory editions;

    @Inject
    PersonalDataRetention retention;

    @Inject
    StaffAudit audit;

    @Inject
    Clock clock;

    /** The editions of which this is not kept any more. */
    @PermitAll
    @TransactionAttribute(SUPPORTS)
    public Map<StaffData, List<Integer>> over() {
        var views = editions.editions();
        var now = clock.instant();
        var over = new EnumMap<StaffData, List<Integer>>(StaffData.class);
        over.put(StaffData.PAPERS, PersonalDataRetention.over(retention.documents(), views, now));
        over.put(StaffData.PHOTOGRAPH, PersonalDataRetention.over(retention.photographs(), views, now));
        over.put(StaffData.VETTING, PersonalDataRetention.over(retention.vetting(), views, now));
        return over;
    }

    /** Ids of accreditations of these editions of which this is there still. */
    @PermitAll
    @TransactionAttribute(SUPPORTS)
    public List<UUID> due(StaffData data, List<Integer> over) {
        var some = Page.first(AT_ONCE);
        return switch (data) {
            case PAPERS -> queries.withPapers(over, some);
            case PHOTOGRAPH -> queries.withPhotograph(over, some);
            case VETTING -> queries.withResult(over, some);
        };
    }

    /** Erases it of one accreditation, which stays with its history. Whoever works on it meanwhile comes first. */
    @PermitAll
    @TransactionAttribute(REQUIRES_NEW)
    public void erase(UUID id, StaffData data) {
        cases.lock(CaseKind.STAFF_ACCREDITATION, id);
        var staff = access.lockedAll(List.of(id)).get(id);
        if (staff == null || !over().getOrDefault(data, List.of()).contains(staff.edition())) {
            return;
        }
        int erased =
                switch (data) {
                    case PAPERS -> papers(staff);
                    case PHOTOGRAPH -> photograph(staff);
                    case VETTING -> queries.forgetResults(id);
                };
        if (erased > 0) {
            audit.record(AuditAction.STAFF_DATA_ERASED, staff, Map.of("data", data.name()));
        }
        entityManager.flush();
    }

    /** Who has no photograph needs no key any more. */
    private int papers(StaffAccreditation staff) {
        int papers = filing.removePapers(staff);
        if (queries.documentsOf(List.of(staff.id())).isEmpty()) {
            store.forget(DemandedDocuments.owner(staff), staff.auditObject());
        }
        return papers + queries.forgetNotes(staff.id()) + queries.forgetDrafts(staff.id());
    }

    private int photograph(StaffAccreditation staff) {
        int documents = queries.forgetDocuments(staff.id());
        store.forget(DemandedDocuments.owner(staff), staff.auditObject());
        return documents;
    }
}
