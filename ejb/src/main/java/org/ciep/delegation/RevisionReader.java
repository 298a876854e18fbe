package org.ciep.delegation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ciep.approval.CaseKind;
import org.ciep.approval.CaseReader;
import org.ciep.approval.Strike;
import org.ciep.audit.AuditAction;
import org.ciep.identity.Roles;
import org.ciep.platform.Cursor;
import org.ciep.platform.Slice;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/** The members as they were submitted, and what changed between submissions. Every look is recorded. */
@Stateless
@RolesAllowed({
    Roles.DELEGATION_EDITOR,
    Roles.UNIT_APPROVER,
    Roles.MINISTRY_APPROVER,
    Roles.HOST_REVIEWER,
    Roles.SECURITY_OFFICER,
    Roles.AUDITOR
})
public class RevisionReader {

    @Inject
    DelegationAccess access;

    @Inject
    DelegationQueries queries;

    @Inject
    MemberViews views;

    @Inject
    CaseReader cases;

    @Inject
    DelegationAudit audit;

    /**
     * Which revision.
     *
     * @param edition the edition's number
     * @param number the revision's
     */
    public record Address(int edition, String unitCode, int number) {}

    /** @throws RevisionNotFound if there is no such revision */
    @RolesAllowed({
        Roles.DELEGATION_EDITOR,
        Roles.UNIT_APPROVER,
        Roles.MINISTRY_APPROVER,
        Roles.HOST_REVIEWER,
        Roles.SECURITY_OFFICER,
        Roles.AUDITOR
    })
    public MemberPage members(Address address, @Nullable String after, int limit) {
        var delegation = access.visible(address.edition(), address.unitCode());
        var revision = revision(delegation, address.number());
        var start = start(after);
        var found = Slice.of(
                queries.frozen(revision.id(), start.rank, start.name, start.id, Page.first(limit + 1)),
                limit,
                last -> Cursor.of(last.details().roleRank(), last.details().sortName(), last.id()));
        recordLook(delegation, revision.number());
        var items = views.frozen(address.edition(), found.items());
        return new MemberPage(
                new Slice<>(items, found.next()), revision.view().members().longValue());
    }

    private DelegationRevision revision(Delegation delegation, int number) {
        return queries.revision(delegation.id(), number).orElseThrow(RevisionNotFound::new);
    }

    private void recordLook(Delegation delegation, int revision) {
        audit.record(AuditAction.REVISION_VIEWED, delegation, Map.of("revision", String.valueOf(revision)));
    }

    /** @throws RevisionNotFound if there is no such revision */
    @RolesAllowed({
        Roles.DELEGATION_EDITOR,
        Roles.UNIT_APPROVER,
        Roles.MINISTRY_APPROVER,
        Roles.HOST_REVIEWER,
        Roles.SECURITY_OFFICER,
        Roles.AUDITOR
    })
    public RevisionChanges changes(Address address) {
        var delegation = access.visible(address.edition(), address.unitCode());
        var revision = revision(delegation, address.number());
        var before = before(queries.revisions(delegation.id()), revision.number());
        recordLook(delegation, revision.number());
        var newMembers = queries.allFrozen(revision.id());
        var oldMembers = before.map(old -> members(delegation, old)).orElse(List.of());
        return compare(address, before.map(DelegationRevision::number).orElse(null), oldMembers, newMembers);
    }

    /** All of them; of an approved revision, those who are in force: whoever was struck would be new if listed again. */
    private List<RevisionMember> members(Delegation delegation, DelegationRevision revision) {
        var frozen = queries.allFrozen(revision.id());
        if (revision.status() != RevisionStatus.APPROVED) {
            return frozen;
        }
        var struck = cases.strikesOf(CaseKind.DELEGATION, delegation.id(), revision.number()).stream()
                .map(Strike::part)
                .collect(Collectors.toSet());
        return frozen.stream()
                .filter(member -> !struck.contains(member.memberId()))
                .toList();
    }

    /** The last approved one before it, else the one before it. */
    private static Optional<DelegationRevision> before(List<DelegationRevision> newestFirst, int number) {
        var earlier = newestFirst.stream()
                .filter(revision -> revision.number() < number)
                .toList();
        return earlier.stream()
                .filter(revision -> revision.status() == RevisionStatus.APPROVED)
                .findFirst()
                .or(() -> earlier.stream().findFirst());
    }

    private RevisionChanges compare(
            Address address,
            @Nullable Integer comparedWith,
            List<RevisionMember> oldMembers,
            List<RevisionMember> newMembers) {
        var oldById = byMember(oldMembers);
        var newById = byMember(newMembers);
        var added = newMembers.stream()
                .filter(member -> !oldById.containsKey(member.memberId()))
                .toList();
        var removed = oldMembers.stream()
                .filter(member -> !newById.containsKey(member.memberId()))
                .toList();
        var changed = comparedWith == null ? List.<RevisionChanges.Change>of() : changed(address, oldById, newMembers);
        return new RevisionChanges(
                address.number(),
                comparedWith,
                comparedWith == null ? List.of() : views.frozen(address.edition(), added),
                views.frozen(address.edition(), removed),
                changed,
                comparedWith == null ? 0 : newMembers.size() - added.size() - changed.size());
    }

    private List<RevisionChanges.Change> changed(
            Address address, Map<UUID, RevisionMember> oldById, List<RevisionMember> newMembers) {
        var before = new ArrayList<RevisionMember>();
        var after = new ArrayList<RevisionMember>();
        var fields = new ArrayList<List<String>>();
        for (var member : newMembers) {
            var old = oldById.get(member.memberId());
            var differing = old == null ? List.<String>of() : MemberFields.changed(old.details(), member.details());
            if (old != null && !differing.isEmpty()) {
                before.add(old);
                after.add(member);
                fields.add(differing);
            }
        }
        var shownBefore = views.frozen(address.edition(), before);
        var shownAfter = views.frozen(address.edition(), after);
        var changes = new ArrayList<RevisionChanges.Change>();
        for (int i = 0; i < fields.size(); i++) {
            changes.add(new RevisionChanges.Change(shownBefore.get(i), shownAfter.get(i), fields.get(i)));
        }
        return changes;
    }

    private static Map<UUID, RevisionMember> byMember(List<RevisionMember> members) {
        return members.stream().collect(Collectors.toMap(RevisionMember::memberId, member -> member));
    }

    private static Start start(@Nullable String after) {
        var cursor = Cursor.parse(after, 3);
        return cursor == null
                ? new Start(-1, "", new UUID(0, 0))
                : new Start(cursor.value(0, Integer::valueOf), cursor.value(1), cursor.value(2, UUID::fromString));
    }

    private record Start(int rank, String name, UUID id) {}
}
