package org.ciep.home;

import java.util.List;
import org.ciep.audit.AuditEntry;
import org.ciep.edition.EditionView;
import org.ciep.identity.CallerIdentity;

/** A feature that has something for the home page. Every bean of this type is asked. */
public interface HomeContributor {

    /** What waits for this caller in this edition, at most so many items. */
    default List<HomeTask> tasks(CallerIdentity caller, EditionView edition, int limit) {
        return List.of();
    }

    /** How much waits for this caller in this edition; asked where {@link #tasks} gave as many as were wanted. */
    default int countTasks(CallerIdentity caller, EditionView edition) {
        return 0;
    }

    /** What happened lately to what is this caller's in this edition, the newest first, at most so many entries. */
    default List<AuditEntry> recent(CallerIdentity caller, EditionView edition, int limit) {
        return List.of();
    }
}
