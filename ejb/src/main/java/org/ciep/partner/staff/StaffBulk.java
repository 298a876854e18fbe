package org.ciep.partner.staff;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ciep.identity.Caller;
import org.ciep.identity.Roles;
import org.ciep.partner.AccreditationFacts;
import org.ciep.partner.CallerOrganisations;
import org.ciep.partner.OrganisationNotFound;
import org.ciep.partner.PartnerDirectory;
import org.ciep.person.CheckedPerson;
import org.ciep.person.IssuedDocument;
import org.ciep.person.PersonChecks;
import org.ciep.person.PersonRegistry;
import org.ciep.platform.DomainException;
import org.ciep.platform.InvalidInput.Violation;

/**
 * Begins the accreditations of many persons of the own organisation in the caller's transaction. Jobs call it in the name of a
 * coordinator, so the role is asked of {@link Caller}, not of the container.
 */
@Stateless
@PermitAll
@TransactionAttribute(MANDATORY)
public class StaffBulk {

    @Inject
    StaffAccess access;

    @Inject
    StaffQueries queries;

    @Inject
    StaffEntries entries;

    @Inject
    StaffBeginnings beginnings;

    @Inject
    PersonRegistry persons;

    @Inject
    PartnerDirectory partners;

    @Inject
    CallerOrganisations organisations;

    @Inject
    Caller caller;

    /**
     * The accreditation of the caller's own organisation.
     *
     * @throws org.ciep.partner.OrganisationNotFound if it has none for the edition
     */
    @PermitAll
    public AccreditationFacts own(int edition) {
        return access.ownOrganisation(edition);
    }

    /** Refuses as {@link #addAll} would refuse the whole list, whatever stands in it. */
    @PermitAll
    public void requireOpen(UUID organisation) {
        opened(organisation);
    }

    private AccreditationFacts opened(UUID id) {
        if (!caller.isInRole(Roles.PARTNER_COORDINATOR)) {
            throw new EJBAccessException("Only coordinators enter staff");
        }
        var organisation = partners.accreditation(id);
        if (!organisations.represented().has(organisation.organisationCode())) {
            throw new OrganisationNotFound();
        }
        access.requireBeforeEnd(organisation.edition());
        return organisation;
    }

    /** Why nobody can be entered now, as a problem code; empty if somebody can. */
    @PermitAll
    public Optional<String> blocked(UUID organisation) {
        try {
            opened(organisation);
            return Optional.empty();
        } catch (DomainException refusal) {
            return Optional.of(refusal.code());
        }
    }

    /** The identity documents of those whom an organisation has entered, as far as their numbers are kept. */
    @PermitAll
    public Set<IssuedDocument> documents(UUID organisation) {
        var named = queries.documentsOf(organisation);
        var numbers = persons.numbers(
                named.stream().map(StaffQueries.NamedDocument::documentId).toList());
        var documents = new HashSet<IssuedDocument>();
        for (var document : named) {
            var number = Objects.requireNonNull(numbers.get(document.documentId()));
            if (!number.isErased()) {
                documents.add(IssuedDocument.of(number, document.nationality()));
            }
        }
        return documents;
    }

    /**
     * Begins an accreditation for everybody who passes the checks and has none yet.
     *
     * @param id of the accreditation of the caller's own organisation
     * @param language of the mails to those who have an address: {@code zh-CN}, {@code en} or {@code de}
     * @return how many were begun
     * @throws StaffAlreadyListed if one of them was entered otherwise at this moment
     */
    @PermitAll
    public int addAll(UUID id, List<StaffEntry> list, String language) {
        var organisation = opened(id);
        var begun = new ArrayList<StaffAccreditation>();
        var contents = unlisted(organisation, checked(organisation.edition(), list));
        // Numbers first: counting writes what is waiting, and a clash has to be met where it is known as one
        var references = beginnings.references(organisation, contents.size());
        for (var i = 0; i < contents.size(); i++) {
            begun.add(beginnings.begin(organisation, references.get(i), contents.get(i)));
        }
        entries.flush();
        for (var staff : begun) {
            beginnings.record(staff);
            beginnings.askForConsent(staff, language);
        }
        return begun.size();
    }

    private List<Row> checked(int edition, List<StaffEntry> list) {
        var checks = access.checks(edition);
        return list.stream().flatMap(entry -> check(checks, entry).stream()).toList();
    }

    private static Optional<Row> check(PersonChecks checks, StaffEntry typed) {
        var errors = new ArrayList<Violation>();
        var entry = StaffTexts.tidied(typed, errors);
        return checks.check(entry.person(), null, errors).map(person -> new Row(entry, person));
    }

    private List<StaffAccreditation.Content> unlisted(AccreditationFacts organisation, List<Row> rows) {
        var identified =
                persons.identify(rows.stream().map(row -> row.person.document()).toList());
        var known =
                identified.values().stream().map(person -> person.personId()).toList();
        var listed = new HashSet<>(queries.listed(organisation.accreditationId(), known));
        var contents = new ArrayList<StaffAccreditation.Content>();
        for (var row : rows) {
            var person = Objects.requireNonNull(identified.get(row.person.document()));
            if (listed.add(person.personId())) {
                contents.add(new StaffAccreditation.Content(
                        row.entry.category(), new StaffDetails(row.person, person, row.entry)));
            }
        }
        return contents;
    }

    private record Row(StaffEntry entry, CheckedPerson person) {}
}
