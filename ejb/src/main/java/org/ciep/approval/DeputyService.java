package org.ciep.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ciep.audit.AuditAction;
import org.ciep.audit.AuditObject;
import org.ciep.audit.AuditTrail;
import org.ciep.identity.Caller;
import org.ciep.identity.CallerIdentity;
import org.ciep.identity.DecidingOfficials;
import org.ciep.identity.OfficialView;
import org.ciep.identity.Roles;
import org.ciep.platform.Constraints;
import org.ciep.platform.InvalidInput;
import org.ciep.platform.InvalidInput.Violation;
import org.ciep.platform.StaleVersion;

/** Officials name who acts for them for a time; administrators do it for one who is absent. */
@Stateless
@RolesAllowed({
    Roles.UNIT_APPROVER,
    Roles.MINISTRY_APPROVER,
    Roles.HOST_REVIEWER,
    Roles.SECURITY_OFFICER,
    Roles.ADMINISTRATOR
})
public class DeputyService {

    @Inject
    EntityManager entityManager;

    @Inject
    DecidingOfficials officials;

    @Inject
    AuditTrail trail;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Names a deputy.
     *
     * @throws DeputyNotFound if an official wants to name one for somebody else
     * @throws InvalidInput if the period cannot be, or one of the two officials
     * @throws DeputyAlreadyNamed if the same one acts for the same one in a part of the period
     */
    @RolesAllowed({
        Roles.UNIT_APPROVER,
        Roles.MINISTRY_APPROVER,
        Roles.HOST_REVIEWER,
        Roles.SECURITY_OFFICER,
        Roles.ADMINISTRATOR
    })
    public DeputyView name(NameDeputy wanted) {
        var identity = caller.identity();
        var now = clock.instant();
        var period = DeputyPeriod.of(wanted.from(), wanted.until(), now);
        var represented = represented(identity, wanted);
        var deputy = new Deputy(represented, deputy(wanted.deputy(), represented), period, identity, now);
        entityManager.persist(deputy);
        Constraints.flush(entityManager, "deputy_period_ex", DeputyAlreadyNamed::new);
        record(AuditAction.DEPUTY_NAMED, deputy);
        return deputy.view(now);
    }

    /**
     * Ends a deputy's time now. Both officials may, and administrators. A decision that the deputy is making at this moment is
     * made before, or not at all.
     *
     * @throws DeputyNotFound if there is no such deputy for the caller
     * @throws StaleVersion if somebody else ended it since it was seen
     * @throws DeputyOver if the time is over already
     */
    @RolesAllowed({
        Roles.UNIT_APPROVER,
        Roles.MINISTRY_APPROVER,
        Roles.HOST_REVIEWER,
        Roles.SECURITY_OFFICER,
        Roles.ADMINISTRATOR
    })
    public DeputyView end(UUID id, long expectedVersion) {
        var identity = caller.identity();
        var deputy = entityManager.find(Deputy.class, id);
        if (deputy == null || !(isAdministrator(identity) || deputy.concerns(identity.username()))) {
            throw new DeputyNotFound();
        }
        StaleVersion.require(expectedVersion, deputy.version());
        var now = clock.instant();
        deputy.end(identity, now);
        entityManager.flush();
        record(AuditAction.DEPUTY_ENDED, deputy);
        return deputy.view(now);
    }

    private OfficialView represented(CallerIdentity identity, NameDeputy wanted) {
        var username = wanted.represented();
        if (isAdministrator(identity)) {
            return username == null
                    ? refuse("/represented", "required")
                    : officials.find(username).orElseGet(() -> refuse("/represented", "deputy-not-needed"));
        }
        if (username != null && !username.equals(identity.username())) {
            throw new DeputyNotFound();
        }
        return officials.find(identity.username()).orElseThrow(DeputyNotFound::new);
    }

    private OfficialView deputy(String username, OfficialView represented) {
        if (username.equals(represented.username())) {
            return refuse("/deputy", "deputy-oneself");
        }
        return officials
                .find(username)
                .filter(candidate -> DeputyRules.mayActFor(candidate, represented))
                .orElseGet(() -> refuse("/deputy", "deputy-not-eligible"));
    }

    private static OfficialView refuse(String pointer, String code) {
        throw new InvalidInput(List.of(Violation.error(pointer, code)));
    }

    private void record(AuditAction action, Deputy deputy) {
        trail.append(
                action,
                AuditObject.deputyOf(deputy.represented()),
                Map.of(
                        "deputy", deputy.username(),
                        "from", deputy.validFrom().toString(),
                        "until", deputy.validUntil().toString()));
    }

    static boolean isAdministrator(CallerIdentity identity) {
        return identity.roles().contains(Roles.ADMINISTRATOR);
    }
}
