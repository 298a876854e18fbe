package org.ciep.approval;

import java.util.Optional;
import java.util.UUID;

/** A feature that can say how two revisions of its subjects differ. Every bean of this type is asked. */
public interface SubjectRevisions {

    /** How the later revision differs from the earlier one; empty for a subject of another feature. */
    Optional<CaseChanges.Parts> compare(CaseKind kind, UUID subjectId, int earlier, int later);
}
