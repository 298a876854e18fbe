package org.ciep.partner;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.ciep.audit.AuditObject;
import org.ciep.platform.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An organisation's admission to an edition, from the first draft on. */
@Entity
class OrganisationAccreditation {

    @Id
    private UUID id;

    private String reference;
    private int edition;
    private @Nullable UUID organisationId;
    private @Nullable String organisationCode;

    @Enumerated(EnumType.STRING)
    private OrganisationStatus status;

    /** Read as null while all of it is empty. */
    @Embedded
    private @Nullable OrganisationDetails details;

    @Embedded
    private Contact contact;

    private @Nullable Integer booths;
    private @Nullable BigDecimal area;

    private String sortName;
    private String searchText;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] searchGrams;

    private int revision;
    private Instant openedAt;
    private Instant changedAt;
    private @Nullable Instant submittedAt;

    @Version
    private long version;

    protected OrganisationAccreditation() {}

    /** @param reference such as {@code 20-P-0044} */
    OrganisationAccreditation(String reference, int edition, Contact contact, Instant now) {
        this.id = Ids.next();
        this.reference = reference;
        this.edition = edition;
        this.status = OrganisationStatus.DRAFT;
        this.contact = contact;
        this.openedAt = now;
        take(OrganisationDetails.NONE, now);
    }

    /** What the applicant has filled in so far. */
    void fill(ApplicationContent content, Instant now) {
        if (!status.isEditable()) {
            throw new ApplicationFrozen();
        }
        contact = contact.named(content.contactName(), content.contactPhone());
        booths = content.booths();
        area = content.area();
        take(content.details(), now);
    }

    /** The applicant asked for a link in this language: what is said from now on is said in it. */
    void reads(String language) {
        contact = contact.reading(language);
    }

    /** What is filled in. */
    ApplicationContent content() {
        return new ApplicationContent(details(), contact.name(), contact.phone(), booths, area);
    }

    /** What is known of the organisation from an earlier edition. */
    void begin(PartnerOrganisation known, Instant now) {
        organisationId = known.id();
        organisationCode = known.code();
        take(known.details(), now);
    }

    private void take(OrganisationDetails taken, Instant now) {
        details = taken;
        sortName = taken.sortName().orElse("");
        var search = SearchText.of(taken, reference, organisationCode);
        searchText = search.text();
        searchGrams = search.grams();
        changedAt = now;
    }

    /** Freezes what was filled in; the number of the new revision is {@link #revision}. */
    void submit(PartnerOrganisation organisation, Instant now) {
        moveTo(OrganisationStatus.SUBMITTED, now);
        organisationId = organisation.id();
        organisationCode = organisation.code();
        take(details(), now);
        revision++;
        submittedAt = now;
    }

    void giveBack(Instant now) {
        moveTo(OrganisationStatus.RETURNED, now);
    }

    void accredit(Instant now) {
        require(OrganisationStatus.SUBMITTED, OrganisationStatus.ACCREDITED);
        moveTo(OrganisationStatus.ACCREDITED, now);
    }

    void reject(Instant now) {
        moveTo(OrganisationStatus.REJECTED, now);
    }

    void suspend(Instant now) {
        moveTo(OrganisationStatus.SUSPENDED, now);
    }

    void reinstate(Instant now) {
        require(OrganisationStatus.SUSPENDED, OrganisationStatus.ACCREDITED);
        moveTo(OrganisationStatus.ACCREDITED, now);
    }

    void revoke(Instant now) {
        moveTo(OrganisationStatus.REVOKED, now);
    }

    /** The decision was revoked: with the approvers again, as it was submitted. */
    void reopen(Instant now) {
        if (!status.isDecided()) {
            throw new IllegalOrganisationTransition(status, OrganisationStatus.SUBMITTED);
        }
        status = OrganisationStatus.SUBMITTED;
        changedAt = now;
    }

    private void require(OrganisationStatus expected, OrganisationStatus target) {
        if (status != expected) {
            throw new IllegalOrganisationTransition(status, target);
        }
    }

    private void moveTo(OrganisationStatus target, Instant now) {
        if (!status.next().contains(target)) {
            throw new IllegalOrganisationTransition(status, target);
        }
        status = target;
        changedAt = now;
    }

    AuditObject auditObject() {
        return AuditObject.organisation(reference, edition, organisationCode);
    }

    /** What other features need to know of it; only once it was submitted. */
    AccreditationFacts facts() {
        return new AccreditationFacts(
                id,
                reference,
                edition,
                Objects.requireNonNull(organisationId),
                Objects.requireNonNull(organisationCode),
                details().name(),
                status,
                booths == null ? 0 : booths,
                area == null ? BigDecimal.ZERO : area);
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

    @Nullable
    UUID organisationId() {
        return organisationId;
    }

    @Nullable
    String organisationCode() {
        return organisationCode;
    }

    OrganisationStatus status() {
        return status;
    }

    OrganisationDetails details() {
        return details == null ? OrganisationDetails.NONE : details;
    }

    Contact contact() {
        return contact;
    }

    @Nullable
    Integer booths() {
        return booths;
    }

    @Nullable
    BigDecimal area() {
        return area;
    }

    String sortName() {
        return sortName;
    }

    int revision() {
        return revision;
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

    long version() {
        return version;
    }
}
