package org.ciep.imports;

import java.util.Optional;
import org.ciep.audit.AuditObject;
import org.ciep.identity.CallerIdentity;

/** Where the rows of lists of a kind are stored. The calling service has asked what the caller may do. */
public interface ImportDestination {

    ImportKind kind();

    ListForm form();

    /** Refuses where nobody can be added now. */
    void requireOpen(ImportTarget target);

    /** Why nobody can be added now, as a problem code; empty if somebody can. */
    Optional<String> blocked(ImportTarget target);

    /** Who is there already. */
    PresentPersons present(ImportTarget target);

    /**
     * Stores those who are not there yet, and records it, in the caller's transaction.
     *
     * @return how many were stored; the others were entered by somebody else since the dry run
     * @throws ImportOvertaken if somebody else entered one of them at this moment
     */
    int store(ImportChunk chunk);

    /** What the trail names when it tells of an import. */
    AuditObject subject(ImportTarget target);

    /** The one who executed an import, as its job acts in that name. */
    CallerIdentity executor(String username, String displayName, ImportTarget target);
}
