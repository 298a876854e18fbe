package org.ciep.partner.staff;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;
import org.ciep.approval.CaseKind;
import org.ciep.approval.CaseReader;
import org.ciep.audit.AuditAction;
import org.ciep.consent.ConsentPurpose;
import org.ciep.platform.DataCipher;
import org.ciep.platform.InvalidInput;
import org.ciep.platform.InvalidInput.Violation;
import org.jspecify.annotations.Nullable;

/**
 * A person completes the own accreditation behind a link. Open to whoever has the link's secret: it says who may, and stands for the account
 * that the person does not have. What is sent goes to the organisation's coordinator, who submits it.
 */
@Stateless
@PermitAll
public class PersonCompletion {

    @Inject
    EntityManager entityManager;

    @Inject
    PersonalAccess personal;

    @Inject
    PersonalConsents consents;

    @Inject
    StaffAccess access;

    @Inject
    StaffEntries entries;

    @Inject
    ReadyNews news;

    @Inject
    CaseReader cases;

    @Inject
    DataCipher cipher;

    @Inject
    StaffAudit audit;

    @Inject
    Clock clock;

    /**
     * Opens what is behind the link; the coordinator sees that it was opened.
     *
     * @throws PersonLinkUnknown if there is none with this secret
     * @throws PersonLinkReplaced if a newer one was sent
     * @throws PersonLinkExpired if its time is over
     */
    @PermitAll
    public PersonalView open(@Nullable String secret) {
        var opened = personal.locked(secret);
        boolean first = opened.link().open(clock.instant());
        entityManager.flush();
        return opened.act(() -> {
            audit.record(first ? AuditAction.STAFF_LINK_OPENED : AuditAction.STAFF_VIEWED, opened.staff());
            return personal.view(opened);
        });
    }

    /**
     * Keeps what was typed so far, whatever it is; only this link shows it.
     *
     * @throws PersonLinkUsed if the person has sent it already, or has nothing to complete
     * @throws StaffFrozen if it is with those who decide, or decided
     */
    @PermitAll
    public PersonalView save(@Nullable String secret, long expectedVersion, PersonDraft draft) {
        var opened = personal.locked(secret, expectedVersion);
        requireOpen(opened);
        opened.link().save(SealedDraft.seal(draft, opened.staff().id(), cipher), clock.instant());
        entityManager.flush();
        return personal.view(opened);
    }

    /**
     * Hands it to the coordinator, with the consents.
     *
     * @throws PersonLinkUsed if the person has sent it already, or has nothing to complete
     * @throws StaffFrozen if it is with those who decide, or decided
     * @throws InvalidInput with every error of the entry, and where a consent is missing that is required
     * @throws org.ciep.partner.FieldNotRemarked if after a return there was no remark on a field that changes
     * @throws StaffAlreadyListed if the organisation has another one for this person
     */
    @PermitAll
    public PersonalView complete(@Nullable String secret, long expectedVersion, PersonEntered entered) {
        var opened = personal.locked(secret, expectedVersion);
        requireOpen(opened);
        return opened.act(() -> {
            take(opened, entered);
            consents.give(opened, entered.consents());
            consents.finish(opened);
            news.tell(opened.staff());
            return personal.view(opened);
        });
    }

    private void take(PersonalAccess.Opened opened, PersonEntered entered) {
        var staff = opened.staff();
        var before = staff.details();
        var errors = new ArrayList<Violation>();
        var entry = StaffTexts.tidied(entered.entry(staff.category(), before.email()), errors);
        var missing = consents.missing(opened, entered.consents());
        missing.forEach(purpose -> errors.add(required(purpose)));
        var details = entries.details(staff, entry, errors);
        var changed = StaffFields.changed(staff.category(), before, staff.category(), details);
        var progress = cases.progressOf(CaseKind.STAFF_ACCREDITATION, staff.id());
        StaffMending.of(staff, progress.orElse(null)).require(changed);
        staff.fill(
                new StaffAccreditation.Content(staff.category(), details),
                opened.person().username(),
                clock.instant());
        entries.replaced(staff, before);
        audit.record(AuditAction.STAFF_COMPLETED, staff, Map.of("fields", String.join(", ", changed)));
    }

    private static Violation required(ConsentPurpose purpose) {
        return Violation.error("/consents/" + purpose.name(), "consent-required");
    }

    private void requireOpen(PersonalAccess.Opened opened) {
        opened.link().requireUnused();
        opened.staff().requireEditable();
        access.requireBeforeEnd(opened.staff().edition());
    }
}
