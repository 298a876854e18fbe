package org.ciep.delegation;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ciep.delegation.AddedMembers.Refused;
import org.ciep.identity.Caller;
import org.ciep.identity.Roles;
import org.ciep.person.IdentifiedPerson;
import org.ciep.person.IssuedDocument;
import org.ciep.person.PersonRegistry;
import org.ciep.platform.InvalidInput.Violation;

/**
 * Adds many members in the caller's transaction, in batches. Jobs call it in the name of an editor, so the role is asked of
 * {@link Caller}, not of the container. The caller of this service records it in the audit trail, as one import.
 */
@Stateless
@PermitAll
@TransactionAttribute(MANDATORY)
public class MemberBulk {

    @Inject
    EntityManager entityManager;

    @Inject
    DelegationAccess access;

    @Inject
    DelegationQueries queries;

    @Inject
    PersonRegistry persons;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Refuses as {@link #addAll} would refuse the whole list, whatever stands in it. */
    @PermitAll
    public void requireOpen(int edition, String unitCode) {
        requireEditor();
        var delegation = access.forEditing(edition, unitCode);
        access.mending(delegation).requireAdding();
    }

    /** Adds all that pass the checks and are not on the list yet; says of each other one why it was refused. */
    @PermitAll
    public AddedMembers addAll(int edition, String unitCode, List<NewMember> members) {
        requireEditor();
        var delegation = access.forEditing(edition, unitCode);
        access.mending(delegation).requireAdding();
        var refused = new ArrayList<Refused>();
        var checked = check(access.checks(edition), members, refused);
        var documents = checked.stream().map(row -> row.member.document()).toList();
        var store = new Store(delegation, persons.identify(documents), refused);
        checked.forEach(store::add);
        delegation.membersAdded(store.added, caller.username(), clock.instant());
        entityManager.flush();
        return new AddedMembers(store.added, refused);
    }

    private void requireEditor() {
        if (!caller.isInRole(Roles.DELEGATION_EDITOR)) {
            throw new EJBAccessException("Only editors add members");
        }
    }

    private static List<Row> check(MemberChecks checks, List<NewMember> members, List<Refused> refused) {
        var good = new ArrayList<Row>();
        for (var member : members) {
            var errors = new ArrayList<Violation>();
            var checked = checks.check(member.entry(), null, errors);
            if (checked.isPresent()) {
                good.add(new Row(member.row(), checked.get()));
            } else {
                refused.add(new Refused(member.row(), errors));
            }
        }
        return good;
    }

    private record Row(int number, CheckedMember member) {}

    /** Stores one after the other; the delegation is locked, so that what it sees stays true until the end. */
    private final class Store {

        private final Delegation delegation;
        private final Map<IssuedDocument, IdentifiedPerson> identified;
        private final List<Refused> refused;
        private final Set<UUID> listed;
        private boolean headNamed;
        private int added;

        private Store(Delegation delegation, Map<IssuedDocument, IdentifiedPerson> identified, List<Refused> refused) {
            this.delegation = delegation;
            this.identified = identified;
            this.refused = refused;
            this.listed = new HashSet<>(queries.personsOf(delegation.id()));
            this.headNamed = queries.heads(delegation.id()) > 0;
        }

        private void add(Row row) {
            var person = identified.get(row.member.document());
            if (person == null) {
                throw new IllegalStateException("A document was neither found nor stored");
            }
            boolean isHead = row.member.entry().role() == DelegationRole.HEAD;
            if (listed.contains(person.personId())) {
                refuse(row, "/documentNumber", "member-already-listed");
            } else if (isHead && headNamed) {
                refuse(row, "/role", "head-already-named");
            } else {
                listed.add(person.personId());
                headNamed |= isHead;
                entityManager.persist(new Member(delegation.id(), new MemberDetails(row.member, person)));
                added++;
            }
        }

        private void refuse(Row row, String pointer, String code) {
            refused.add(new Refused(row.number, List.of(Violation.error(pointer, code))));
        }
    }
}
