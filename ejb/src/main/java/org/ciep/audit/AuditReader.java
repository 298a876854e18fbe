package org.ciep.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.ciep.identity.Caller;
import org.ciep.identity.Roles;
import org.ciep.platform.Slice;
import org.jspecify.annotations.Nullable;

/** Reads the trail, the newest entry first. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.AUDITOR, Roles.ADMINISTRATOR})
public class AuditReader {

    @Inject
    AuditSearch search;

    @Inject
    Caller caller;

    /**
     * The entries that pass the filter. Administrators get them without free text, in which persons may be named.
     *
     * @param after cursor of the page before
     */
    @RolesAllowed({Roles.AUDITOR, Roles.ADMINISTRATOR})
    public Slice<AuditEntry> find(AuditFilter filter, @Nullable String after, int limit) {
        var found = search.find(filter, after, limit);
        return caller.isInRole(Roles.AUDITOR) ? found : found.map(AuditEntry::withoutFreeText);
    }

    /** The changes of an object and of what belongs to it. The feature has checked that the caller may see the object. */
    @PermitAll
    public Slice<AuditEntry> historyOf(String reference, @Nullable String after, int limit) {
        return search.find(AuditSearch.changesOf(reference), after, limit);
    }

    /** The same without what is not for those who read it. */
    @PermitAll
    public Slice<AuditEntry> historyOf(String reference, Withheld withheld, @Nullable String after, int limit) {
        return search.changesOf(reference, withheld, after, limit);
    }

    /** What others and the caller did lately to the objects of a partner organisation, the newest first. */
    @PermitAll
    public List<AuditEntry> recentChanges(int edition, String organisation, Withheld withheld, int limit) {
        return search.recentChanges(edition, organisation, withheld, limit).items();
    }

    /** What others did lately, the newest first, without what people wrote. The feature has checked that the caller may see the objects. */
    @PermitAll
    public List<AuditEntry> recentChanges(RecentChanges wanted, int limit) {
        return search.recentChanges(wanted, limit)
                .map(AuditEntry::withoutFreeText)
                .items();
    }

    /** What others and the caller did lately to the objects of a unit; of all units if it is null. */
    @PermitAll
    public Slice<AuditEntry> recentChanges(int edition, @Nullable String unit, int limit) {
        return search.recentChanges(edition, unit, limit);
    }
}
