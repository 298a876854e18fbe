package org.ciep.approval;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A stage that a round passes over, because the case does not meet one of its conditions. */
@Embeddable
class SkippedStage {

    private int round;
    private int stage;

    @Enumerated(EnumType.STRING)
    private StageCriterion because;

    protected SkippedStage() {}

    SkippedStage(int round, int stage, StageCriterion because) {
        this.round = round;
        this.stage = stage;
        this.because = because;
    }

    int round() {
        return round;
    }

    int stage() {
        return stage;
    }

    StageCriterion because() {
        return because;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SkippedStage skipped && skipped.round == round && skipped.stage == stage;
    }

    @Override
    public int hashCode() {
        return Objects.hash(round, stage);
    }
}
