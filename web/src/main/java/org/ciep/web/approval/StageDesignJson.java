package org.ciep.web.approval;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.ciep.approval.StageDesign;
import org.ciep.approval.StageScope;
import org.ciep.web.TextsJson;

/** One stage of a route, as it is designed. */
public record StageDesignJson(
        @NotNull @Valid TextsJson name,

        @NotNull @Pattern(regexp = "unit-approver|host-reviewer|ministry-approver|security-officer")
        String role,

        @NotNull StageScope scope,
        @NotNull @Min(1) @Max(5) Integer decisions,
        @NotNull @Valid ConditionJson condition,
        @NotNull @Min(1) @Max(60) Integer workingDays,
        @NotNull @Min(1) @Max(60) Integer reminderDays,

        @NotNull @Pattern(regexp = "host-reviewer|ministry-approver|security-officer")
        String escalationRole,

        @NotNull @Size(max = 40) List<@NotNull @Size(min = 1, max = 40) String> returnable) {

    static StageDesignJson of(StageDesign stage) {
        return new StageDesignJson(
                TextsJson.of(stage.name()),
                stage.role(),
                stage.scope(),
                stage.decisions(),
                ConditionJson.of(stage.condition()),
                stage.workingDays(),
                stage.reminderDays(),
                stage.escalationRole(),
                stage.returnable());
    }

    StageDesign design() {
        return new StageDesign(
                name.texts(),
                role,
                scope,
                decisions,
                condition.condition(),
                workingDays,
                reminderDays,
                escalationRole,
                returnable.stream().distinct().toList());
    }
}
