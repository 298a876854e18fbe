package org.ciep.partner.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.ciep.approval.CaseKind;
import org.ciep.approval.CaseReader;
import org.ciep.approval.CaseSummary;
import org.ciep.audit.AuditAction;
import org.ciep.audit.AuditObject;
import org.ciep.audit.AuditTrail;
import org.ciep.edition.EditionDirectory;
import org.ciep.identity.Roles;
import org.ciep.partner.AccreditationFacts;
import org.ciep.partner.OrganisationScope;
import org.ciep.partner.PartnerDirectory;
import org.ciep.person.DocumentNumber;
import org.ciep.person.PersonRegistry;
import org.ciep.platform.Cursor;
import org.ciep.platform.DataCipher;
import org.ciep.platform.Slice;
import org.jspecify.annotations.Nullable;

/** The security officers' queue: the only place where whole document numbers and notes are shown. Every look is recorded. */
@Stateless
@RolesAllowed(Roles.SECURITY_OFFICER)
public class VettingReader {

    private static final OrganisationScope EVERYBODY = new OrganisationScope(true, "");

    /** Nobody is looked at before the matter is decided on. */
    private static final Set<StaffStatus> SHOWN =
            Set.of(StaffStatus.VETTING, StaffStatus.GRANTED, StaffStatus.REFUSED, StaffStatus.SUSPENDED);

    @Inject
    StaffSearch search;

    @Inject
    StaffAccess access;

    @Inject
    StaffQueries queries;

    @Inject
    EditionDirectory editions;

    @Inject
    PersonRegistry persons;

    @Inject
    PartnerDirectory partners;

    @Inject
    DemandedDocuments documents;

    @Inject
    CaseReader cases;

    @Inject
    DataCipher cipher;

    @Inject
    StaffAudit audit;

    @Inject
    AuditTrail trail;

    /** A page of the queue. */
    @RolesAllowed(Roles.SECURITY_OFFICER)
    public VettingPage find(int edition, StaffFilter filter, @Nullable String after, int limit) {
        editions.edition(edition);
        var question = new StaffSearch.Question(edition, EVERYBODY, filter.within(SHOWN));
        var found = Slice.of(
                search.find(question, Cursor.parse(after, 2), limit + 1),
                limit,
                last -> StaffSearch.cursor(last, filter.order().sort()));
        if (!found.items().isEmpty()) {
            trail.append(
                    AuditAction.VETTING_VIEWED,
                    AuditObject.edition(edition),
                    Map.of("found", String.valueOf(found.items().size())));
        }
        var numbers = numbers(found.items());
        var missing = documents.missing(found.items());
        var approvals = approvals(found.items());
        var accrediting = partners.accreditations(
                found.items().stream().map(StaffAccreditation::organisationId).toList());
        return new VettingPage(
                found.map(staff -> item(
                        staff,
                        Objects.requireNonNull(numbers.get(staff.details().documentId())),
                        Objects.requireNonNull(accrediting.get(staff.organisationId())),
                        missing.getOrDefault(staff.id(), List.of()),
                        approvals.get(staff.id()))),
                search.count(question));
    }

    /**
     * One person with the results and notes so far.
     *
     * @throws StaffNotFound if there is none, or nobody has to look at the person
     */
    @RolesAllowed(Roles.SECURITY_OFFICER)
    public VettingView view(int edition, String reference) {
        var staff = access.visible(edition, reference);
        if (!SHOWN.contains(staff.status())) {
            throw new StaffNotFound();
        }
        audit.record(AuditAction.VETTING_VIEWED, staff);
        var one = List.of(staff);
        var number = Objects.requireNonNull(numbers(one).get(staff.details().documentId()));
        return new VettingView(
                item(
                        staff,
                        number,
                        partners.accreditation(staff.organisationId()),
                        documents.missing(one).getOrDefault(staff.id(), List.of()),
                        approvals(one).get(staff.id())),
                queries.results(staff.id()).stream()
                        .map(result -> result.view(cipher))
                        .toList());
    }

    private Map<UUID, DocumentNumber> numbers(List<StaffAccreditation> all) {
        return persons.numbers(
                all.stream().map(staff -> staff.details().documentId()).toList());
    }

    private Map<UUID, CaseSummary> approvals(List<StaffAccreditation> all) {
        var ids = all.stream().map(StaffAccreditation::id).toList();
        return ids.isEmpty() ? Map.of() : cases.summariesOf(CaseKind.STAFF_ACCREDITATION, ids);
    }

    private VettingItem item(
            StaffAccreditation staff,
            DocumentNumber number,
            AccreditationFacts organisation,
            List<Missing> missing,
            @Nullable CaseSummary approval) {
        var person = staff.details().person();
        return new VettingItem(
                staff.reference(),
                staff.version(),
                staff.status(),
                staff.details().name(),
                person.sex(),
                person.birthDate(),
                person.nationality(),
                person.documentKind(),
                number.value(),
                staff.organisationCode(),
                organisation.name(),
                staff.category(),
                staff.status() == StaffStatus.VETTING ? missing : List.of(),
                waiting(approval));
    }

    private static VettingItem.@Nullable Waiting waiting(@Nullable CaseSummary approval) {
        var stage = approval == null ? null : approval.stage();
        return approval == null || stage == null || !stage.role().equals(Roles.SECURITY_OFFICER)
                ? null
                : new VettingItem.Waiting(
                        approval.reference(), approval.revision(), approval.version(), approval.dueAt());
    }
}
