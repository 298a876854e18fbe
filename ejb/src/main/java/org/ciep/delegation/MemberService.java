package org.ciep.delegation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ciep.audit.AuditAction;
import org.ciep.identity.Caller;
import org.ciep.identity.Roles;
import org.ciep.person.IdentifiedPerson;
import org.ciep.person.PersonRegistry;
import org.ciep.platform.Constraints;
import org.ciep.platform.StaleVersion;

/**
 * Editors enter, change and remove members of their own unit's delegation, while a window is open and the list is not frozen;
 * after a return, only what the remarks are about.
 */
@Stateless
@RolesAllowed(Roles.DELEGATION_EDITOR)
public class MemberService {

    @Inject
    EntityManager entityManager;

    @Inject
    DelegationAccess access;

    @Inject
    DelegationQueries queries;

    @Inject
    PersonRegistry persons;

    @Inject
    MemberViews views;

    @Inject
    DelegationAudit audit;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Adds a member.
     *
     * @throws org.ciep.platform.InvalidInput with every error of the entry
     * @throws MemberAlreadyListed if the person stands in the list
     * @throws HeadAlreadyNamed if there is another head
     */
    @RolesAllowed(Roles.DELEGATION_EDITOR)
    public MemberView add(int edition, String unitCode, MemberEntry entry) {
        var delegation = access.forEditing(edition, unitCode);
        access.mending(delegation).requireAdding();
        var checked = access.checks(edition).require(entry, null);
        var member = new Member(delegation.id(), new MemberDetails(checked, identify(checked)));
        entityManager.persist(member);
        delegation.membersAdded(1, caller.username(), clock.instant());
        flush();
        audit.member(
                AuditAction.MEMBER_ADDED,
                delegation,
                member.id(),
                Map.of("role", member.details().role().name()));
        return views.of(edition, member, true);
    }

    /**
     * Changes a member; a document number that is left out stays as it is.
     *
     * @throws NotRemarked if a return opened other fields than those that would change
     */
    @RolesAllowed(Roles.DELEGATION_EDITOR)
    public MemberView change(int edition, String unitCode, UUID memberId, long expectedVersion, MemberEntry entry) {
        var delegation = access.forEditing(edition, unitCode);
        var member = member(delegation, memberId, expectedVersion);
        var stored = persons.numbers(List.of(member.details().documentId()))
                .get(member.details().documentId());
        var checked = access.checks(edition).require(entry, stored);
        var before = member.details().documentId();
        var details = new MemberDetails(checked, identify(checked));
        var changed = MemberFields.changed(member.details(), details);
        access.mending(delegation).requireChanging(memberId, new HashSet<>(changed));
        member.change(details);
        delegation.memberChanged(caller.username(), clock.instant());
        flush();
        if (!before.equals(details.documentId())) {
            forget(before);
        }
        audit.member(AuditAction.MEMBER_CHANGED, delegation, memberId, Map.of("fields", String.join(", ", changed)));
        return views.of(edition, member, true);
    }

    /** Takes a member off the list. */
    @RolesAllowed(Roles.DELEGATION_EDITOR)
    public void remove(int edition, String unitCode, UUID memberId, long expectedVersion) {
        var delegation = access.forEditing(edition, unitCode);
        var member = member(delegation, memberId, expectedVersion);
        access.mending(delegation).requireRemoving(memberId);
        entityManager.remove(member);
        delegation.memberRemoved(caller.username(), clock.instant());
        entityManager.flush();
        forget(member.details().documentId());
        audit.member(AuditAction.MEMBER_REMOVED, delegation, memberId, Map.of());
    }

    private Member member(Delegation delegation, UUID memberId, long expectedVersion) {
        var member = queries.member(delegation.id(), memberId).orElseThrow(MemberNotFound::new);
        StaleVersion.require(expectedVersion, member.version());
        return member;
    }

    /** A number that was mistyped, or whose bearer stays at home, is not kept: no list names it. */
    private void forget(UUID documentId) {
        persons.forgetUnlessListed(documentId);
    }

    private IdentifiedPerson identify(CheckedMember checked) {
        var document = checked.document();
        var identified = persons.identify(List.of(document)).get(document);
        if (identified == null) {
            throw new IllegalStateException("A document was neither found nor stored");
        }
        return identified;
    }

    private void flush() {
        Constraints.flush(
                entityManager,
                Map.of("member_person_uk", MemberAlreadyListed::new, "member_head_uk", HeadAlreadyNamed::new));
    }
}
