package org.ciep.web.session;

import jakarta.json.bind.annotation.JsonbProperty;
import java.time.Instant;
import java.util.List;
import org.ciep.home.HomeCase;
import org.ciep.home.HomeDeadline;
import org.ciep.home.HomeTask;
import org.ciep.home.HomeView;
import org.ciep.web.TextsJson;
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
            @Nullable String unit,
            @Nullable CaseJson matter,
            @Nullable Integer count,
            @Nullable Instant since,
            @Nullable Instant dueAt) {

        static TaskJson of(HomeTask task) {
            return new TaskJson(
                    task.kind().name(),
                    task.edition(),
                    task.unit(),
                    CaseJson.of(task.matter()),
                    task.count(),
                    task.since(),
                    task.dueAt());
        }
    }

    /** Something that begins or ends soon. */
    public record DeadlineJson(
            String kind,
            int edition,
            Instant at,
            @Nullable CaseJson matter,
            @Nullable String unit) {

        static DeadlineJson of(HomeDeadline deadline) {
            return new DeadlineJson(
                    deadline.kind().name(),
                    deadline.edition(),
                    deadline.at(),
                    CaseJson.of(deadline.matter()),
                    deadline.unit());
        }
    }

    /** The case that it is about. */
    public record CaseJson(
            String kind,
            String reference,
            String subjectReference,
            @Nullable TextsJson ownerName) {

        static @Nullable CaseJson of(@Nullable HomeCase matter) {
            if (matter == null) {
                return null;
            }
            var name = matter.ownerName();
            return new CaseJson(
                    matter.kind(),
                    matter.reference(),
                    matter.subjectReference(),
                    name == null ? null : TextsJson.of(name));
        }
    }
}
