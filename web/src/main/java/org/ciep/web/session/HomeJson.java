package org.ciep.web.session;

import jakarta.json.bind.annotation.JsonbProperty;
import java.time.Instant;
import java.util.List;
import org.ciep.home.HomeDeadline;
import org.ciep.home.HomeTask;
import org.ciep.home.HomeView;
import org.jspecify.annotations.Nullable;

/** The home page's content. */
public record HomeJson(
        @JsonbProperty(nillable = true) @Nullable Integer edition,
        WaitingJson waiting,
        List<DeadlineJson> deadlines,
        List<HistoryEntryJson> recent) {

    static HomeJson of(HomeView home) {
        return new HomeJson(
                home.edition(),
                new WaitingJson(
                        home.waiting(), home.tasks().stream().map(TaskJson::of).toList()),
                home.deadlines().stream().map(DeadlineJson::of).toList(),
                home.recent().stream().map(HistoryEntryJson::of).toList());
    }

    /** How much waits, and the first of it. */
    public record WaitingJson(int count, List<TaskJson> items) {}

    /** Something that waits for the caller. */
    public record TaskJson(
            String kind,
            int edition,
            String unit,
            @Nullable String caseReference,
            @Nullable Instant since,
            @Nullable Instant dueAt) {

        static TaskJson of(HomeTask task) {
            return new TaskJson(
                    task.kind().name(), task.edition(), task.unit(), task.caseReference(), task.since(), task.dueAt());
        }
    }

    /** Something that begins or ends soon. */
    public record DeadlineJson(
            String kind,
            int edition,
            Instant at,
            @Nullable String caseReference,
            @Nullable String unit) {

        static DeadlineJson of(HomeDeadline deadline) {
            return new DeadlineJson(
                    deadline.kind().name(),
                    deadline.edition(),
                    deadline.at(),
                    deadline.caseReference(),
                    deadline.unit());
        }
    }
}
