package org.ciep.delegation;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ciep.edition.EditionDirectory;
import org.ciep.person.IssuedDocument;
import org.ciep.person.PersonRegistry;
import org.ciep.platform.DomainException;

/**
 * What an import has to know of the list that it would add to. The scope is the caller's own unit; what the caller may do was
 * asked by the calling service.
 */
@Stateless
@PermitAll
@TransactionAttribute(MANDATORY)
public class DelegationLists {

    @Inject
    DelegationAccess access;

    @Inject
    DelegationQueries queries;

    @Inject
    PersonRegistry persons;

    @Inject
    EditionDirectory editions;

    @Inject
    Clock clock;

    /** The id of the own unit's delegation. */
    @PermitAll
    public UUID own(int edition, String unitCode) {
        return access.own(edition, unitCode);
    }

    /** Why nobody can be added to the list now, as a problem code; empty if somebody can. */
    @PermitAll
    public Optional<String> blocked(int edition, String unitCode) {
        try {
            var delegation = access.visible(edition, unitCode);
            delegation.requireEditable();
            editions.edition(edition).requireWindowOpenAt(clock.instant());
            access.mending(delegation).requireAdding();
            return Optional.empty();
        } catch (DomainException refusal) {
            return Optional.of(refusal.code());
        }
    }

    /** The identity documents of those who are on the list, as far as their numbers are kept. */
    @PermitAll
    public Set<IssuedDocument> documents(UUID delegationId) {
        var members = queries.membersOf(delegationId);
        var numbers = persons.numbers(
                members.stream().map(member -> member.details().documentId()).toList());
        var documents = new HashSet<IssuedDocument>();
        for (var member : members) {
            var number = numbers.get(member.details().documentId());
            if (number != null && !number.isErased()) {
                documents.add(IssuedDocument.of(number, member.details().entry().nationality()));
            }
        }
        return documents;
    }

    /** Whether somebody on the list is its head. */
    @PermitAll
    public boolean hasHead(UUID delegationId) {
        return queries.heads(delegationId) > 0;
    }
}
