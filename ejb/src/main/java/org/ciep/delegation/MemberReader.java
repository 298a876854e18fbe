package org.ciep.delegation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.ciep.audit.AuditAction;
import org.ciep.edition.EditionDirectory;
import org.ciep.identity.Caller;
import org.ciep.identity.Roles;
import org.ciep.identity.UnitScope;
import org.ciep.platform.Cursor;
import org.ciep.platform.Slice;
import org.jspecify.annotations.Nullable;

/** The members as they are now. Every look at them is recorded in the same transaction: no record, no look. */
@Stateless
@RolesAllowed({
    Roles.DELEGATION_EDITOR,
    Roles.UNIT_APPROVER,
    Roles.MINISTRY_APPROVER,
    Roles.HOST_REVIEWER,
    Roles.SECURITY_OFFICER,
    Roles.AUDITOR
})
public class MemberReader {

    @Inject
    DelegationAccess access;

    @Inject
    DelegationQueries queries;

    @Inject
    MemberSearch search;

    @Inject
    MemberViews views;

    @Inject
    MemberStrikes strikes;

    @Inject
    DelegationAudit audit;

    @Inject
    EditionDirectory editions;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** A page of members. */
    @RolesAllowed({
        Roles.DELEGATION_EDITOR,
        Roles.UNIT_APPROVER,
        Roles.MINISTRY_APPROVER,
        Roles.HOST_REVIEWER,
        Roles.SECURITY_OFFICER,
        Roles.AUDITOR
    })
    public MemberPage find(Address address, MemberFilter filter, @Nullable String after, int limit) {
        var delegation = access.visible(address.edition(), address.unitCode());
        var found = Slice.of(
                search.find(delegation.id(), filter, Cursor.parse(after, 3), limit + 1),
                limit,
                last -> MemberSearch.cursor(last, filter.sort()));
        audit.record(
                AuditAction.MEMBERS_VIEWED,
                delegation,
                Map.of("members", String.valueOf(found.items().size())));
        var items = views.of(delegation.edition(), found.items(), editable(delegation));
        return new MemberPage(new Slice<>(items, found.next()), search.count(delegation.id(), filter));
    }

    /**
     * Which delegation.
     *
     * @param edition the edition's number
     */
    public record Address(int edition, String unitCode) {}

    /** @throws MemberNotFound if there is no such member */
    @RolesAllowed({
        Roles.DELEGATION_EDITOR,
        Roles.UNIT_APPROVER,
        Roles.MINISTRY_APPROVER,
        Roles.HOST_REVIEWER,
        Roles.SECURITY_OFFICER,
        Roles.AUDITOR
    })
    public MemberView view(int edition, String unitCode, UUID memberId) {
        var delegation = access.visible(edition, unitCode);
        var member = queries.member(delegation.id(), memberId).orElseThrow(MemberNotFound::new);
        audit.member(AuditAction.MEMBER_VIEWED, delegation, memberId, Map.of());
        return views.of(edition, member, editable(delegation).test(memberId));
    }

    /** All members but those who were struck, in the order of the list, to be written to a file. */
    @RolesAllowed({Roles.DELEGATION_EDITOR, Roles.UNIT_APPROVER, Roles.MINISTRY_APPROVER, Roles.AUDITOR})
    public List<MemberView> export(int edition, String unitCode) {
        var delegation = access.visible(edition, unitCode);
        var struck = strikes.members(delegation);
        var members = queries.membersOf(delegation.id()).stream()
                .filter(member -> !struck.contains(member.id()))
                .toList();
        audit.record(AuditAction.MEMBERS_EXPORTED, delegation, Map.of("members", String.valueOf(members.size())));
        return views.of(edition, members, id -> false);
    }

    private Predicate<UUID> editable(Delegation delegation) {
        var identity = caller.identity();
        boolean isEditor = identity.roles().contains(Roles.DELEGATION_EDITOR)
                && UnitScope.own(identity).covers(delegation.unitCode());
        boolean isOpen = delegation.status().isEditable()
                && editions.edition(delegation.edition())
                        .windowOpenAt(clock.instant())
                        .isPresent();
        return isEditor && isOpen ? access.mending(delegation)::opens : id -> false;
    }
}
