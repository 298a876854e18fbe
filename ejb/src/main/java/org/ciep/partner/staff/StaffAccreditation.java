package org.ciep.partner.staff;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ciep.audit.AuditObject;
import org.ciep.edition.Category;
import org.ciep.identity.CallerIdentity;
import org.ciep.partner.AccreditationFacts;
import org.ciep.partner.staff.StaffSummary.Suspension;
import org.ciep.person.NameGrams;
import org.ciep.platform.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A person's admission to an edition through a partner organisation. */
@Entity
@Table(name = "staff_accreditation")
class StaffAccreditation {

    @Id
    private UUID id;

    private String reference;
    private int edition;
    private UUID organisationId;
    private String organisationCode;

    @Enumerated(EnumType.STRING)
    private Category category;

    @Enumerated(EnumType.STRING)
    private StaffStatus status;

    private int revision;
    private String searchName;

    @Embedded
    private StaffDetails details;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] nameGrams;

    @Embedded
    private StaffSuspensions suspensions = new StaffSuspensions();

    private boolean consented;
    private @Nullable Instant personUntil;
    private Instant openedAt;
    private String openedByName;
    private Instant changedAt;
    private @Nullable Instant submittedAt;

    @ElementCollection
    @CollectionTable(name = "staff_contributor", joinColumns = @JoinColumn(name = "staff_id"))
    @Column(name = "username")
    private Set<String> contributors = new HashSet<>();

    @Version
    private long version;

    protected StaffAccreditation() {}

    /**
     * @param reference such as {@code 20-T-0012}
     * @param editor who begins it
     */
    StaffAccreditation(
            String reference, AccreditationFacts organisation, Content content, CallerIdentity editor, Instant now) {
        this.id = Ids.next();
        this.reference = reference;
        this.edition = organisation.edition();
        this.organisationId = organisation.accreditationId();
        this.organisationCode = organisation.organisationCode();
        this.status = StaffStatus.DRAFT;
        this.openedAt = now;
        this.openedByName = editor.displayName();
        take(content, editor.username(), now);
    }

    /** Who, and in which category. */
    record Content(Category category, StaffDetails details) {}

    void requireEditable() {
        if (!status.isEditable()) {
            throw new StaffFrozen();
        }
    }

    /** Refuses where the person has something to do first. */
    private void requireWhole() {
        if (!details.isComplete()) {
            throw new StaffIncomplete();
        }
        if (!consented) {
            throw new StaffConsentMissing();
        }
    }

    /** What is known of the person from now on, and in which category. */
    void fill(Content content, String editor, Instant now) {
        requireEditable();
        take(content, editor, now);
    }

    private void take(Content content, String editor, Instant now) {
        category = content.category();
        details = content.details();
        searchName = NameGrams.searchable(details.name());
        nameGrams = NameGrams.of(searchName).toArray(String[]::new);
        contributors.add(editor);
        changedAt = now;
    }

    /** Freezes it; the number of the new revision is {@link #revision}. */
    void submit(String editor, Instant now) {
        requireWhole();
        moveTo(StaffStatus.SUBMITTED, now);
        contributors.add(editor);
        revision++;
        submittedAt = now;
    }

    void withdraw(Instant now) {
        moveTo(StaffStatus.WITHDRAWN, now);
        suspensions.clear();
    }

    void giveBack(Instant now) {
        moveTo(StaffStatus.RETURNED, now);
    }

    /** The matter is decided on, and the person is vetted. */
    void vet(Instant now) {
        if (status != StaffStatus.VETTING) {
            moveTo(StaffStatus.VETTING, now);
        }
    }

    void grant(Instant now) {
        require(StaffStatus.VETTING, StaffStatus.GRANTED);
        requireWhole();
        moveTo(StaffStatus.GRANTED, now);
    }

    void refuse(Instant now) {
        moveTo(StaffStatus.REFUSED, now);
    }

    /** A decision was revoked: with those who decide again, as it was submitted. */
    void reopen(boolean vetted, Instant now) {
        var target = vetted ? StaffStatus.VETTING : StaffStatus.SUBMITTED;
        if (!status.isReopenable()) {
            throw new IllegalStaffTransition(status, target);
        }
        status = target;
        suspensions.clear();
        changedAt = now;
    }

    /** The person may not enter until this reason is gone. */
    void suspend(Suspension why, Instant now) {
        if (status != StaffStatus.SUSPENDED) {
            moveTo(StaffStatus.SUSPENDED, now);
        }
        suspensions.add(why);
    }

    /** A reason is gone; the person may enter again once there is none. */
    void reinstate(Suspension why, Instant now) {
        suspensions.remove(why);
        require(StaffStatus.SUSPENDED, StaffStatus.GRANTED);
        if (suspensions.why().isEmpty()) {
            moveTo(StaffStatus.GRANTED, now);
        }
    }

    void revoke(Instant now) {
        moveTo(StaffStatus.REVOKED, now);
        suspensions.clear();
    }

    /** A link waits for the person until then; null once the person did what it asks for. */
    void awaitPerson(@Nullable Instant until) {
        personUntil = until;
    }

    /** Whether the person has given every consent that nobody is accredited without. */
    void consent(boolean given, Instant now) {
        if (consented != given) {
            consented = given;
            changedAt = now;
        }
    }

    void openOtherZones(Instant now) {
        changedAt = now;
    }

    private void require(StaffStatus expected, StaffStatus target) {
        if (status != expected) {
            throw new IllegalStaffTransition(status, target);
        }
    }

    private void moveTo(StaffStatus target, Instant now) {
        if (!status.next().contains(target)) {
            throw new IllegalStaffTransition(status, target);
        }
        status = target;
        changedAt = now;
    }

    AuditObject auditObject() {
        return AuditObject.staff(reference, edition, organisationCode);
    }

    UUID id() {
        return id;
    }

    String reference() {
        return reference;
    }

    int edition() {
        return edition;
    }

    UUID organisationId() {
        return organisationId;
    }

    String organisationCode() {
        return organisationCode;
    }

    Category category() {
        return category;
    }

    StaffStatus status() {
        return status;
    }

    int revision() {
        return revision;
    }

    StaffDetails details() {
        return details;
    }

    List<Suspension> suspensions() {
        return suspensions.why();
    }

    boolean isConsented() {
        return consented;
    }

    boolean waitsForPerson(Instant now) {
        return personUntil != null && now.isBefore(personUntil);
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }

    Set<String> contributors() {
        return Set.copyOf(contributors);
    }

    long version() {
        return version;
    }
}
