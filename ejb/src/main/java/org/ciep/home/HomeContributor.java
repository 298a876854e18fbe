package org.ciep.home;

import java.util.List;
import org.ciep.edition.EditionView;
import org.ciep.identity.CallerIdentity;

/** A feature that has something for the home page. Every bean of this type is asked. */
public interface HomeContributor {

    /** What waits for this caller in this edition, at most so many items. */
    List<HomeTask> tasks(CallerIdentity caller, EditionView edition, int limit);

    /** How much waits for this caller in this edition. */
    int countTasks(CallerIdentity caller, EditionView edition);
}
