package org.ciep.home;

import java.util.List;
import org.ciep.audit.AuditEntry;
import org.jspecify.annotations.Nullable;

/**
 * The home page of one caller.
 *
 * @param edition number of the edition; null before the first
 * @param waiting how much waits
 * @param tasks the first of it, what is counted before the rest, each by deadline
 */
public record HomeView(
        @Nullable Integer edition,
        int waiting,
        List<HomeTask> tasks,
        List<HomeDeadline> deadlines,
        List<AuditEntry> recent) {

    public HomeView {
        tasks = List.copyOf(tasks);
        deadlines = List.copyOf(deadlines);
        recent = List.copyOf(recent);
    }

    static HomeView empty() {
        return new HomeView(null, 0, List.of(), List.of(), List.of());
    }
}
