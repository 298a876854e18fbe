package org.ciep.quota;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.ciep.audit.AuditAction;
import org.ciep.audit.AuditObject;
import org.ciep.audit.AuditTrail;
import org.ciep.identity.Roles;
import org.jspecify.annotations.Nullable;

/** The ministry and the host city set how many places there are. */
@Stateless
@RolesAllowed({Roles.MINISTRY_APPROVER, Roles.HOST_REVIEWER})
public class QuotaService {

    @Inject
    QuotaLedger ledger;

    @Inject
    QuotaViews views;

    @Inject
    AuditTrail trail;

    /**
     * Sets a unit's places for its delegates.
     *
     * @param expectedVersion of the number that the caller saw; 0 where there was none
     * @param places null for no limit
     * @throws org.ciep.platform.StaleVersion if somebody set it since; that places were taken or freed is no change of it
     * @throws QuotaInUse if more places are held
     */
    @RolesAllowed({Roles.MINISTRY_APPROVER, Roles.HOST_REVIEWER})
    public QuotaView set(int edition, String unitCode, long expectedVersion, @Nullable Integer places) {
        var holder = QuotaHolder.ofUnit(edition, unitCode);
        var before = views.numbers(holder).map(QuotaNumbers::places).orElse(null);
        ledger.set(holder, expectedVersion, places);
        trail.append(
                places == null ? AuditAction.QUOTA_UNSET : AuditAction.QUOTA_SET,
                AuditObject.quota(edition, unitCode, holder.category().name()),
                Map.of("places", text(places), "before", text(before)));
        return views.view(holder);
    }

    private static String text(@Nullable Integer places) {
        return places == null ? "–" : places.toString();
    }
}
