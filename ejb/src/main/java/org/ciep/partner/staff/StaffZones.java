package org.ciep.partner.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Map;
import org.ciep.approval.DecisionRefused;
import org.ciep.audit.AuditAction;
import org.ciep.edition.CategoryDirectory;
import org.ciep.edition.EditionDirectory;
import org.ciep.identity.Caller;
import org.ciep.identity.Roles;

/** Host city and ministry let a person into other zones than the category says, or keep the person out of some, until a day. */
@Stateless
@RolesAllowed({Roles.HOST_REVIEWER, Roles.MINISTRY_APPROVER})
public class StaffZones {

    @Inject
    EntityManager entityManager;

    @Inject
    StaffAccess access;

    @Inject
    PersonalZones zones;

    @Inject
    CategoryDirectory categories;

    @Inject
    EditionDirectory editions;

    @Inject
    Concerned concerned;

    @Inject
    StaffViews views;

    @Inject
    StaffAudit audit;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Adds a zone that the category does not open, or takes one away that it opens; what was said of the zone before is replaced.
     *
     * @throws StaffNotFound if there is no such accreditation
     * @throws org.ciep.edition.ZoneNotFound if there is no such zone
     * @throws StaffClosed if the accreditation came to its end
     * @throws org.ciep.edition.EditionEnded from the day after the event's last on
     * @throws org.ciep.platform.InvalidInput if the reason is missing, or the end is over or after the event
     * @throws DecisionRefused if the caller worked on the accreditation or benefits from it (rule 1)
     */
    @RolesAllowed({Roles.HOST_REVIEWER, Roles.MINISTRY_APPROVER})
    public StaffView set(int edition, String reference, long expectedVersion, String zone, ZoneTerms typed) {
        var staff = open(edition, reference, expectedVersion);
        var code = categories.zone(zone).code();
        var terms =
                typed.checked(zones.today(), editions.edition(edition).plan().endsOn());
        var effect = zones.byDefault(staff).contains(code) ? ZoneEffect.REMOVED : ZoneEffect.ADDED;
        var now = clock.instant();
        var setting = new PersonalZone.Setting(effect, terms, caller.identity().displayName(), now);
        zones.of(staff, code)
                .ifPresentOrElse(
                        present -> present.set(setting),
                        () -> entityManager.persist(new PersonalZone(staff.id(), code, setting)));
        staff.openOtherZones(now);
        entityManager.flush();
        audit.record(
                AuditAction.STAFF_ZONE_SET,
                staff,
                Map.of(
                        "zone",
                        code,
                        "effect",
                        effect.name(),
                        "endsOn",
                        terms.endsOn().toString(),
                        "reason",
                        terms.reason()));
        return views.of(staff);
    }

    /**
     * From now on the zone is as the category says; where it is already, nothing changes.
     *
     * @throws StaffNotFound if there is no such accreditation
     * @throws StaffClosed if the accreditation came to its end
     */
    @RolesAllowed({Roles.HOST_REVIEWER, Roles.MINISTRY_APPROVER})
    public StaffView reset(int edition, String reference, long expectedVersion, String zone) {
        var staff = open(edition, reference, expectedVersion);
        zones.of(staff, zone).ifPresent(personal -> {
            entityManager.remove(personal);
            staff.openOtherZones(clock.instant());
            entityManager.flush();
            audit.record(AuditAction.STAFF_ZONE_RESET, staff, Map.of("zone", zone));
        });
        return views.of(staff);
    }

    private StaffAccreditation open(int edition, String reference, long expectedVersion) {
        var staff = access.visibleLocked(edition, reference, expectedVersion);
        access.requireBeforeEnd(edition);
        if (staff.status().isFinal()) {
            throw new StaffClosed();
        }
        concerned.refuseCaller(staff);
        return staff;
    }
}
