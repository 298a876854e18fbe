package org.ciep.delegation.imports;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.ciep.imports.ImportTarget;
import org.ciep.imports.ListEntry;

/** Takes the place of what adds members, and commits them apart from what says how far the import is. */
@Dependent
@Alternative
@Priority(1)
class DetachedMembers extends ImportedMembers {

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    int add(ImportTarget target, List<ListEntry> entries) {
        return super.add(target, entries);
    }
}
