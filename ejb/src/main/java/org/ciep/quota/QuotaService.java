package org.ciep.quota;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.ciep.audit.AuditAction;
import org.ciep.audit.AuditObject;
import org.ciep.audit.AuditTrail;
import org.ciep.edition.EditionDirectory;
import org.ciep.identity.Roles;
import org.jspecify.annotations.Nullable;

/** The ministry and the host city set how many places units have. */
@Stateless
@RolesAllowed({Roles.MINISTRY_APPROVER, Roles.HOST_REVIEWER})
public class QuotaService {

    @Inject
    QuotaLedger ledger;

    @Inject
    QuotaViews views;

    @Inject
    EditionDirectory editions;

    @Inject
    AuditTrail trail;

    /**
     * Sets a unit's places for its delegates.
     *
     * @param expectedVersion of the number that the caller saw; 0 where there was none
     * @param places null for no limit
     * @throws org.ciep.edition.EditionNotFound if there is no such edition
     * @throws org.ciep.edition.UnitNotFound if there is no such unit
     * @throws org.ciep.platform.StaleVersion if somebody set it since; that places were taken or freed is no change of it
     * @throws QuotaInUse if more places are held
     */
    @RolesAllowed({Roles.MINISTRY_APPROVER, Roles.HOST_REVIEWER})
    public QuotaView set(int edition, String unitCode, long expectedVersion, @Nullable Integer places) {
        editions.edition(edition);
        editions.unit(unitCode);
        var holder = QuotaHolder.ofUnit(edition, unitCode);
        var change = ledger.set(holder, expectedVersion, places);
        trail.append(
                places == null ? AuditAction.QUOTA_UNSET : AuditAction.QUOTA_SET,
                AuditObject.quota(edition, unitCode, holder.category().name()),
                change.details(holder.category()));
        return views.view(holder);
    }
}
