package org.ciep.notification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ciep.approval.CaseReader;
import org.ciep.audit.AuditAction;
import org.ciep.audit.AuditObject;
import org.ciep.audit.AuditTrail;
import org.ciep.identity.OfficialDirectory;
import org.ciep.identity.Roles;
import org.ciep.platform.Cursor;
import org.ciep.platform.NewestFirst;
import org.ciep.platform.Slice;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/** Who was told of a case, for those who may see the case; the scope is the case's. */
@Stateless
@RolesAllowed({Roles.UNIT_APPROVER, Roles.MINISTRY_APPROVER, Roles.HOST_REVIEWER, Roles.SECURITY_OFFICER, Roles.AUDITOR
})
public class CaseNotifications {

    @Inject
    EntityManager entityManager;

    @Inject
    NotificationQueries queries;

    @Inject
    CaseReader cases;

    @Inject
    OfficialDirectory directory;

    @Inject
    Recipients recipients;

    @Inject
    MailWriter mails;

    @Inject
    AuditTrail auditTrail;

    /**
     * Everything that was told about the case, the newest first.
     *
     * @param after cursor of the page before
     * @throws org.ciep.approval.CaseNotFound if there is no such case in the caller's scope
     */
    @RolesAllowed({
        Roles.UNIT_APPROVER,
        Roles.MINISTRY_APPROVER,
        Roles.HOST_REVIEWER,
        Roles.SECURITY_OFFICER,
        Roles.AUDITOR
    })
    public Slice<CaseNotificationView> of(String caseReference, @Nullable String after, int limit) {
        var reference = cases.view(caseReference).summary().reference();
        var place = NewestFirst.behind(after);
        var found = queries.aboutCase(reference, place.at(), place.id(), Page.first(limit + 1));
        return Slice.of(
                found.stream().map(Notification::aboutCase).toList(), limit, last -> Cursor.of(last.at(), last.id()));
    }

    /**
     * Sends the mail once more, as another one with today's address, language and template.
     *
     * @throws NotificationNotFound if the case has none with this id
     * @throws MailUnderWay if the last one is neither sent nor given up
     * @throws NoMailAddress if no mail reaches the person
     */
    @RolesAllowed({Roles.UNIT_APPROVER, Roles.MINISTRY_APPROVER, Roles.HOST_REVIEWER, Roles.SECURITY_OFFICER})
    public CaseNotificationView sendAgain(String caseReference, UUID id) {
        var matter = cases.view(caseReference).summary();
        var notification = queries.oneAboutCase(id, matter.reference()).orElseThrow(NotificationNotFound::new);
        notification.requireMailEnded();
        var to = directory
                .account(notification.recipient())
                .flatMap(recipients::addressee)
                .orElseThrow(NoMailAddress::new);
        notification.mailedBy(
                mails.mailing(notification.kind(), List.of(matter.reference())).write(notification, to));
        auditTrail.append(
                AuditAction.MAIL_SENT_AGAIN,
                AuditObject.delegation(matter.subjectReference(), matter.edition(), matter.unitCode())
                        .part(AuditObject.Kind.CASE, matter.reference()),
                Map.of("kind", notification.kind().name()));
        entityManager.flush();
        return notification.aboutCase();
    }
}
