package org.ciep.web.partner;

import java.time.Instant;
import java.util.List;
import org.ciep.approval.StageProgress;
import org.ciep.partner.ApplicationView;
import org.ciep.web.TextsJson;
import org.ciep.web.approval.ReasonJson;
import org.ciep.web.approval.RemarkJson;
import org.ciep.web.approval.RemedyJson;
import org.ciep.web.problem.ProblemJson.ViolationJson;
import org.jspecify.annotations.Nullable;

/** An application as the one who holds its link sees it: no names of officials. */
public record ApplicationJson(
        String reference,
        int edition,
        String status,
        long version,
        String email,
        Instant savedAt,
        @Nullable Instant submittedAt,
        Instant expiresAt,
        ApplicationContentJson content,
        List<String> openFields,
        List<ViolationJson> findings,
        List<StepJson> steps,
        @Nullable ReasonJson reason,
        List<RemarkJson> remarks,
        @Nullable RemedyJson remedy) {

    /** A stage of approval and how far it is. */
    public record StepJson(int position, TextsJson name, String state) {

        static StepJson of(StageProgress stage) {
            return new StepJson(
                    stage.position(), TextsJson.of(stage.name()), stage.state().name());
        }
    }

    static ApplicationJson of(ApplicationView view) {
        return new ApplicationJson(
                view.reference(),
                view.edition(),
                view.status().name(),
                view.version(),
                view.email(),
                view.savedAt(),
                view.submittedAt(),
                view.expiresAt(),
                ApplicationContentJson.of(view.content()),
                view.openFields(),
                view.findings().stream().map(ViolationJson::of).toList(),
                view.route().stream().map(StepJson::of).toList(),
                ReasonJson.of(view.reason()),
                view.remarks().stream().map(RemarkJson::of).toList(),
                RemedyJson.of(view.remedy()));
    }
}
