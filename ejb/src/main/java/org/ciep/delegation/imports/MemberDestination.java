package org.ciep.delegation.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ciep.audit.AuditAction;
import org.ciep.audit.AuditObject;
import org.ciep.audit.AuditTrail;
import org.ciep.delegation.DelegationLists;
import org.ciep.delegation.MemberBulk;
import org.ciep.identity.CallerIdentity;
import org.ciep.identity.Roles;
import org.ciep.imports.ImportChunk;
import org.ciep.imports.ImportDestination;
import org.ciep.imports.ImportKind;
import org.ciep.imports.ImportTarget;
import org.ciep.imports.ListForm;
import org.ciep.imports.PresentPersons;

/** The delegations that lists of members are imported into, as their editors find them. */
@Dependent
public class MemberDestination implements ImportDestination {

    @Inject
    DelegationLists lists;

    @Inject
    MemberBulk bulk;

    @Inject
    ImportedMembers members;

    @Inject
    AuditTrail trail;

    @Override
    public ImportKind kind() {
        return ImportKind.MEMBERS;
    }

    @Override
    public ListForm form() {
        return MemberForm.INSTANCE;
    }

    /** @throws org.ciep.delegation.DelegationNotFound if there is none in the caller's unit */
    ImportTarget find(int edition, String unit) {
        return new ImportTarget(kind(), lists.own(edition, unit), edition, unit);
    }

    @Override
    public void requireOpen(ImportTarget target) {
        bulk.requireOpen(target.edition(), target.owner());
    }

    @Override
    public Optional<String> blocked(ImportTarget target) {
        return lists.blocked(target.edition(), target.owner());
    }

    @Override
    public PresentPersons present(ImportTarget target) {
        return members.present(target);
    }

    /** One record for all that were stored in this transaction. */
    @Override
    public int store(ImportChunk chunk) {
        var added = members.add(chunk.target(), chunk.rows());
        trail.append(AuditAction.MEMBER_ADDED, chunk.trace(), Map.of("members", String.valueOf(added)));
        return added;
    }

    @Override
    public AuditObject subject(ImportTarget target) {
        return AuditObject.delegation(target.edition() + "-" + target.owner(), target.edition(), target.owner());
    }

    @Override
    public CallerIdentity executor(String username, String displayName, ImportTarget target) {
        return new CallerIdentity(username, displayName, Set.of(Roles.DELEGATION_EDITOR), target.owner(), null);
    }
}
